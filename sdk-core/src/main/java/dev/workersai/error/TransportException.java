package dev.workersai.error;

import org.jspecify.annotations.Nullable;

/**
 * No complete answer arrived: the service could not be reached, or the connection broke. Where time ran out it is a
 * {@link CallTimeoutException}, where the calling thread was interrupted a {@link CallInterruptedException}. The cause is
 * kept.
 *
 * <p>Unless it {@linkplain #isRetryable() can be sent again}, whether the service did the work, and bills it, cannot be
 * known from here.
 */
public class TransportException extends CallException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what failed, with no secret and no prompt in it
     * @param failure the facts; without a status if no answer had begun
     * @param retryable whether the same call may be sent again without the risk that it is done twice
     * @param cause what the network reported, null if nothing did
     */
    public TransportException(String message, CallFailure failure, boolean retryable, @Nullable Throwable cause) {
        super(message, failure, retryable, cause);
    }

    /**
     * Makes an exception of which no more is known, for a call that is not to be sent again.
     *
     * @param message what failed, with no secret and no prompt in it
     * @param model the id of the model called, null if the call was not for a model
     * @param cause what the network reported
     */
    public TransportException(String message, @Nullable String model, Throwable cause) {
        this(message, CallFailure.builder().model(model).build(), false, cause);
    }

    @Override
    TransportException with(CallFailure failure) {
        return new TransportException(wording(), failure, isRetryable(), getCause());
    }
}
