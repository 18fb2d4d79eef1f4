package dev.workersai.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Time ran out on this side. The message names the setting that says how much there was.
 *
 * <p>A timeout {@linkplain Phase before anything was sent} is safe to repeat; after one that came later the service may
 * have done the work, and bill it, all the same.
 */
public final class CallTimeoutException extends TransportException {

    private static final long serialVersionUID = 1L;

    private final Phase phase;

    /** What was waited for. */
    public enum Phase {
        /** A place under the client's own limits; nothing was sent. */
        QUEUE,
        /** A connection; nothing was sent. */
        CONNECT,
        /** The end of the answer, counted from the beginning of the call. */
        CALL,
        /** The next byte of an answer that had begun. */
        IDLE
    }

    /**
     * Makes an exception.
     *
     * @param message what was waited for, how long, and the setting that says so
     * @param failure the facts; without a status if no answer had begun
     * @param phase what was waited for
     * @param cause what the network reported, null if nothing did
     */
    public CallTimeoutException(String message, CallFailure failure, Phase phase, @Nullable Throwable cause) {
        super(message, failure, phase == Phase.QUEUE || phase == Phase.CONNECT, cause);
        this.phase = Objects.requireNonNull(phase, "phase");
    }

    /** {@return what was waited for} */
    public Phase phase() {
        return phase;
    }

    @Override
    CallTimeoutException with(CallFailure failure) {
        return new CallTimeoutException(wording(), failure, phase, getCause());
    }
}
