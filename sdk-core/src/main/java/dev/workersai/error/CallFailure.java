package dev.workersai.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a call that failed although an answer came: what an {@link ApiException} or a {@link ProtocolException}
 * is made of. Public so that tests of users can make one. Immutable.
 */
public final class CallFailure implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String operation;
    private final @Nullable String model;
    private final ApiError[] errors;
    private final @Nullable String cfRay;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;
    private final String sample;

    /**
     * Copies the facts.
     *
     * @param status the HTTP status
     * @param operation method and path after the account
     * @param model the id of the model called
     * @param errors what the service says went wrong
     * @param cfRay the edge's id of the request
     * @param requestId the inference's id, else the ray id
     * @param retryAfter how long the service asks to wait
     * @param sample the start of the answer as one line of text
     */
    @lombok.Builder
    private CallFailure(
            int status,
            String operation,
            @Nullable String model,
            @Nullable List<ApiError> errors,
            @Nullable String cfRay,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            @Nullable String sample) {
        this.status = status;
        this.operation = Objects.requireNonNull(operation, "operation");
        this.model = model;
        this.errors = errors == null ? new ApiError[0] : errors.toArray(new ApiError[0]);
        this.cfRay = cfRay;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
        this.sample = sample == null ? "" : sample;
    }

    /** {@return a builder; all but status and operation may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return method and path after the account, named in the message where there is no model} */
    public String operation() {
        return operation;
    }

    /** {@return the id of the model called, null if the call was not for a model} */
    public @Nullable String model() {
        return model;
    }

    /** {@return what the service says went wrong, in its order; empty if it says nothing} */
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

    /** Gathers the facts. For one thread. */
    public static final class Builder {

        /** {@return the facts} */
        public CallFailure build() {
            return new CallFailure(status, operation, model, errors, cfRay, requestId, retryAfter, sample);
        }
    }
}
