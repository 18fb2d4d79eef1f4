package dev.workersai.streaming;

import org.jspecify.annotations.Nullable;

/** An answer is not the JSON that was asked for. The message is half a sentence that says what does not fit. */
final class MisfitException extends Exception {

    private static final long serialVersionUID = 1L;

    MisfitException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /** Returns what does not fit. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
