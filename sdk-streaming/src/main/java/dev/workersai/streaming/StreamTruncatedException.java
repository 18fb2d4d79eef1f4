package dev.workersai.streaming;

import org.jspecify.annotations.Nullable;

/**
 * A stream ended before the answer was complete: neither a finish reason nor the done marker had come. The cause is a
 * {@link dev.workersai.error.TransportException} if the connection broke; there is none if it ended in good order.
 */
public final class StreamTruncatedException extends StreamFailedException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is missing
     * @param partialResult what had arrived; empty texts if nothing had
     * @param cause what the network reported, null if the stream ended in good order
     */
    public StreamTruncatedException(String message, ChatResult partialResult, @Nullable Throwable cause) {
        super(message, partialResult, cause);
    }
}
