package dev.workersai.streaming;

import dev.workersai.error.WorkersAiException;
import org.jspecify.annotations.Nullable;

/**
 * A stream failed after a part of the answer had arrived, which {@link #partialResult()} hands over. The cause says how:
 * an {@link dev.workersai.error.ApiException} if the service reported an error, a
 * {@link dev.workersai.error.ProtocolException} if it sent something that cannot be understood or is too large, a
 * {@link dev.workersai.error.TransportException} if nothing came for the idle timeout. A stream that merely ended too
 * early is a {@link StreamTruncatedException}.
 *
 * <p>Where nothing had arrived yet, those exceptions are thrown as they are, as by a call that does not stream.
 */
public sealed class StreamFailedException extends WorkersAiException permits StreamTruncatedException {

    private static final long serialVersionUID = 1L;

    private final ChatResult partialResult;

    /**
     * Makes an exception.
     *
     * @param message what failed
     * @param partialResult what had arrived
     * @param cause how it failed, null if there is nothing more to say
     */
    public StreamFailedException(String message, ChatResult partialResult, @Nullable Throwable cause) {
        super(message, partialResult.failure(), cause);
        this.partialResult = partialResult;
    }

    /** {@return what had arrived} */
    public ChatResult partialResult() {
        return partialResult;
    }
}
