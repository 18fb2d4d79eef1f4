package dev.workersai.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call was sent, or was about to be, and failed: refused by the service ({@link ApiException}), without a complete
 * answer ({@link TransportException}), or with one that cannot be understood ({@link ProtocolException}).
 */
public abstract class CallException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    CallException(String message, CallFailure failure, boolean retryable, @Nullable Throwable cause) {
        super(message, failure, retryable, cause);
    }

    /**
     * {@return the same failure, stack trace and suppressed exceptions included, with what it took to come to it}
     *
     * <p>For whoever sends calls again, such as a retrying {@code feign.Client} of your own.
     *
     * @param attempts how often the call was sent, at least 1
     * @param elapsed how long all of them took
     * @throws IllegalArgumentException if there were fewer than 1, or the time is negative
     */
    public final CallException withAttempts(int attempts, Duration elapsed) {
        CallException copy = with(facts().after(attempts, elapsed));
        copy.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }

    /** Returns an exception of the same class about the given facts. */
    abstract CallException with(CallFailure failure);

    /** Returns the facts, which a call always has. */
    final CallFailure facts() {
        return failure().orElseThrow();
    }

    /** Returns the message as it was worded, without the attempts. */
    final String wording() {
        return String.valueOf(super.getMessage());
    }

    /** {@return what failed, what to do, and, if the call was sent more than once, how often} */
    @Override
    public String getMessage() {
        CallFailure facts = facts();
        if (facts.attempts() <= 1) {
            return wording();
        }
        Duration elapsed = facts.elapsed();
        String time = elapsed == null ? "" : " in " + elapsed.toMillis() + " ms";
        return wording() + " (" + facts.attempts() + " attempts" + time + ")";
    }
}
