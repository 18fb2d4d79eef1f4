package dev.workersai.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything this SDK throws about its configuration, the network and the service; catch it to catch all.
 *
 * <p>Mistakes in a call itself, such as a null argument or a value outside its bounds, are {@link NullPointerException},
 * {@link IllegalArgumentException} or {@link IllegalStateException} instead. No message holds an API token or a prompt
 * sent by the caller; what the service said is quoted, shortened.
 *
 * <p>The accessors give what is known of the call that failed, also where the failure of that call is the cause of this
 * one. Immutable, apart from what every {@link Throwable} lets one change.
 */
public abstract class WorkersAiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable CallFailure failure;
    private final boolean retryable;

    /**
     * Makes an exception without a cause, about no call in particular.
     *
     * @param message what failed and what to do, with no secret and no prompt in it
     */
    protected WorkersAiException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception. Where the cause is one of this tree, its facts are this exception's, too.
     *
     * @param message what failed and what to do, with no secret and no prompt in it
     * @param cause kept as it is; null if there is none
     */
    protected WorkersAiException(String message, @Nullable Throwable cause) {
        this(message, null, cause);
    }

    /**
     * Makes an exception about a call. Where the cause is one of this tree and knows its call, that is this exception's, too.
     *
     * @param message what failed and what to do, with no secret and no prompt in it
     * @param failure the facts of the call, null if there was none
     * @param cause kept as it is; null if there is none
     */
    protected WorkersAiException(String message, @Nullable CallFailure failure, @Nullable Throwable cause) {
        super(message, cause);
        WorkersAiException inner = cause instanceof WorkersAiException same ? same : null;
        this.failure = inner == null || inner.failure == null ? failure : inner.failure;
        this.retryable = inner != null && inner.retryable;
    }

    /** Makes an exception about one call. */
    WorkersAiException(String message, CallFailure failure, boolean retryable, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
        this.retryable = retryable;
    }

    /** {@return all that is known of the call that failed; empty if none had begun} */
    public final Optional<CallFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** {@return the id of the model called, empty if the call was not for a model} */
    public final Optional<String> model() {
        return failure().map(CallFailure::model);
    }

    /** {@return the edge's id of the request, to be quoted to support; empty if no answer came, or one without it} */
    public final Optional<String> cfRay() {
        return failure().map(CallFailure::cfRay);
    }

    /** {@return the inference's id, or the ray id where inference was not reached; empty if there is neither} */
    public final Optional<String> requestId() {
        return failure().map(CallFailure::requestId);
    }

    /**
     * {@return whether the same call, sent again after a while, may succeed without being done, and billed, twice}
     *
     * <p>It says nothing about whether the SDK has sent it again already; see {@link #attempts()}.
     */
    public final boolean isRetryable() {
        return retryable;
    }

    /** {@return how long the service asks to wait before the next attempt, never negative; empty if it does not say} */
    public final Optional<Duration> retryAfter() {
        return failure().map(CallFailure::retryAfter);
    }

    /** {@return how often the call was sent before this exception was thrown; 0 if none had begun} */
    public final int attempts() {
        return failure == null ? 0 : failure.attempts();
    }

    /** {@return how long all attempts took, the waits between them included; empty if it was not measured} */
    public final Optional<Duration> elapsed() {
        return failure().map(CallFailure::elapsed);
    }
}
