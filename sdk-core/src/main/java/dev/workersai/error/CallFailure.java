package dev.workersai.error;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a call that failed: what a {@link CallException} is made of. Public so that tests of users can make one,
 * and of it, for a refusal, the exception with {@link ApiException#of}. Immutable.
 */
public final class CallFailure implements Serializable {

    private static final long serialVersionUID = 2L;

    private final int status;
    private final String operation;
    private final @Nullable String model;
    private final ApiError[] errors;
    private final @Nullable String cfRay;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;
    private final String sample;
    private final @Nullable String gatewayLogId;
    private final @Nullable String gatewayStep;
    private final @Nullable String gatewayCacheStatus;
    private final Instant occurredAt;
    private final int attempts;
    private final @Nullable Duration elapsed;

    /**
     * Copies the facts.
     *
     * @param status the HTTP status
     * @param operation method and path after the account
     * @param model the id of the model called
     * @param errors what the service says went wrong
     * @param cfRay the edge's id of the request
     * @param requestId the inference's id
     * @param retryAfter how long the service asks to wait
     * @param sample the start of the answer as one line of text
     * @param gatewayLogId the id under which AI Gateway logged the call
     * @param gatewayStep the number of the gateway's step that answered
     * @param gatewayCacheStatus what the gateway's cache did
     * @param occurredAt when the call failed
     * @param attempts how often the call was sent
     * @param elapsed how long all attempts took
     * @throws IllegalArgumentException if there were fewer attempts than 1, or a time is negative
     */
    @lombok.Builder
    private CallFailure(
            int status,
            @Nullable String operation,
            @Nullable String model,
            @Nullable List<ApiError> errors,
            @Nullable String cfRay,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            @Nullable String sample,
            @Nullable String gatewayLogId,
            @Nullable String gatewayStep,
            @Nullable String gatewayCacheStatus,
            @Nullable Instant occurredAt,
            int attempts,
            @Nullable Duration elapsed) {
        if (attempts < 1 || (elapsed != null && elapsed.isNegative())) {
            throw new IllegalArgumentException(
                    "attempts must be at least 1 and elapsed not negative, got " + attempts + " and " + elapsed);
        }
        this.status = status;
        this.operation = Objects.requireNonNullElse(operation, "");
        this.model = model;
        this.errors = errors == null ? new ApiError[0] : errors.toArray(new ApiError[0]);
        this.cfRay = cfRay;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
        this.sample = Objects.requireNonNullElse(sample, "");
        this.gatewayLogId = gatewayLogId;
        this.gatewayStep = gatewayStep;
        this.gatewayCacheStatus = gatewayCacheStatus;
        this.occurredAt = occurredAt == null ? Clock.systemUTC().instant() : occurredAt;
        this.attempts = attempts;
        this.elapsed = elapsed;
    }

    /** {@return a builder; everything may be left out} */
    public static Builder builder() {
        return new Builder().attempts(1);
    }

    /** {@return the HTTP status, 0 if no answer had begun} */
    public int status() {
        return status;
    }

    /** {@return method and path after the account, named in the message where there is no model; empty if not known} */
    public String operation() {
        return operation;
    }

    /** {@return the id of the model called, null if the call was not for a model} */
    public @Nullable String model() {
        return model;
    }

    /** {@return what the service says went wrong, in its order; an unmodifiable list, empty if it says nothing} */
    public List<ApiError> errors() {
        return List.of(errors);
    }

    /** {@return the edge's id of the request, null if the answer has none} */
    public @Nullable String cfRay() {
        return cfRay;
    }

    /** {@return the inference's id, else the ray id, null if the answer has neither} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return how long the service asks to wait, null if it does not say} */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** {@return the start of the answer as one line of text, empty if there is none} */
    public String sample() {
        return sample;
    }

    /** {@return the id under which AI Gateway logged the call, null if the answer has none} */
    public @Nullable String gatewayLogId() {
        return gatewayLogId;
    }

    /** {@return the number of the gateway's step that answered, null if the answer has none} */
    public @Nullable String gatewayStep() {
        return gatewayStep;
    }

    /** {@return what the gateway's cache did, such as {@code HIT}; null if the answer does not say} */
    public @Nullable String gatewayCacheStatus() {
        return gatewayCacheStatus;
    }

    /** {@return when the call failed} */
    public Instant occurredAt() {
        return occurredAt;
    }

    /** {@return how often the call was sent, at least 1} */
    public int attempts() {
        return attempts;
    }

    /** {@return how long all attempts took, the waits between them included; null if it was not measured} */
    public @Nullable Duration elapsed() {
        return elapsed;
    }

    /** Returns the same facts with what it took to come to them. */
    CallFailure after(int newAttempts, Duration newElapsed) {
        return new CallFailure(
                status,
                operation,
                model,
                errors(),
                cfRay,
                requestId,
                retryAfter,
                sample,
                gatewayLogId,
                gatewayStep,
                gatewayCacheStatus,
                occurredAt,
                newAttempts,
                newElapsed);
    }

    /** Gathers the facts. For one thread. */
    public static final class Builder {

        /** {@return the facts} */
        public CallFailure build() {
            return new CallFailure(
                    status,
                    operation,
                    model,
                    errors,
                    cfRay,
                    requestId,
                    retryAfter,
                    sample,
                    gatewayLogId,
                    gatewayStep,
                    gatewayCacheStatus,
                    occurredAt,
                    attempts,
                    elapsed);
        }
    }
}
