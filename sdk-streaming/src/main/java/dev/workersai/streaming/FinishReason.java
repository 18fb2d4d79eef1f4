package dev.workersai.streaming;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why the model stopped: one of the constants, or a word that this version of the SDK does not know.
 *
 * @param wireName the word as the service sends it
 */
public record FinishReason(String wireName) implements Serializable {

    /** The answer is complete. */
    public static final FinishReason STOP = new FinishReason("stop");

    /** The answer was cut because it reached the limit of tokens: the request's, or the model's default. */
    public static final FinishReason LENGTH = new FinishReason("length");

    /** The model wants tools to be called, and the results sent back. */
    public static final FinishReason TOOL_CALLS = new FinishReason("tool_calls");

    /** The answer was cut or withheld because of what is in it. */
    public static final FinishReason CONTENT_FILTER = new FinishReason("content_filter");

    /** The model failed; a stream that ends so throws. */
    public static final FinishReason ERROR = new FinishReason("error");

    /**
     * Refuses null.
     *
     * @param wireName the word
     */
    public FinishReason {
        Objects.requireNonNull(wireName, "wireName");
    }

    /** {@return the word as the service sends it} */
    @Override
    public String toString() {
        return wireName;
    }
}
