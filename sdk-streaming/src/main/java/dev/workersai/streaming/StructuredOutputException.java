package dev.workersai.streaming;

import dev.workersai.error.WorkersAiException;
import org.jspecify.annotations.Nullable;

/** The model's answer is not the JSON that was asked for, also not after it was asked to repair it. */
public final class StructuredOutputException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final ChatResult result;

    /**
     * Makes an exception.
     *
     * @param message what does not fit, without the answer itself
     * @param result the last answer
     * @param cause what the parser reported, null if none did
     */
    public StructuredOutputException(String message, ChatResult result, @Nullable Throwable cause) {
        super(message, result.failure(), cause);
        this.result = result;
    }

    /** {@return the last answer; its finish reason may say that it was cut} */
    public ChatResult result() {
        return result;
    }

    /** {@return the text of the last answer} */
    public String rawText() {
        return result.text();
    }
}
