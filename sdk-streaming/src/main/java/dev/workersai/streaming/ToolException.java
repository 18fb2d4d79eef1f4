package dev.workersai.streaming;

import dev.workersai.error.WorkersAiException;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with tools came to no end: the model still wanted tools after the last round, or a tool failed where
 * failures are thrown; the cause is that failure then.
 */
public final class ToolException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final ChatResult lastResult;

    /**
     * Makes an exception.
     *
     * @param message what went wrong
     * @param lastResult the answer with the calls that were not answered
     * @param cause what the tool threw, null if none did
     */
    public ToolException(String message, ChatResult lastResult, @Nullable Throwable cause) {
        super(message, lastResult.failure(), cause);
        this.lastResult = lastResult;
    }

    /** {@return the last answer of the model, with the calls that were not answered} */
    public ChatResult lastResult() {
        return lastResult;
    }
}
