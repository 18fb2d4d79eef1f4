package dev.workersai.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An exchange that this side ended, or an answer that it does not read on; the message is a part of a sentence. */
final class WireException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What it means for the call. */
    enum Kind {
        /** No place came free under the client's own limits; nothing was sent. */
        QUEUE_TIMEOUT,
        /** The call as a whole took too long. */
        CALL_TIMEOUT,
        /** Nothing came for too long. */
        IDLE_TIMEOUT,
        /** The client was shut down, or the reader closed the body. */
        ENDED,
        /** The bytes are not what the head of the answer, or a ceiling, allows. */
        MISFIT,
        /** The connection broke inside of the body. */
        BROKEN
    }

    private final Kind kind;

    WireException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Returns the same failure, for another thread to throw. */
    WireException again() {
        return new WireException(kind, String.valueOf(getMessage()), this);
    }
}
