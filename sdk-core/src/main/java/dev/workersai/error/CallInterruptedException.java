package dev.workersai.error;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted while it waited; its interrupt flag is set again, and the exchange was given up.
 * The service may have done the work, and bill it, all the same.
 */
public final class CallInterruptedException extends TransportException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what was waited for
     * @param failure the facts; without a status if no answer had begun
     * @param cause what the network reported, null if nothing did
     */
    public CallInterruptedException(String message, CallFailure failure, @Nullable Throwable cause) {
        super(message, failure, false, cause);
    }

    @Override
    CallInterruptedException with(CallFailure failure) {
        return new CallInterruptedException(wording(), failure, getCause());
    }
}
