package dev.workersai.error;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The service answered, and refused: any HTTP status other than success, and {@code "success": false} under HTTP 200.
 *
 * <p>Tell refusals apart by {@link #code()} or {@link #hasCode(int)} rather than by {@link #status()}: under 429, for
 * example, code 3040 means a busy model, 3021 too many requests per minute, and 3036 or 4006 that the allocation of the
 * day is spent. The message says what failed, what the service said, what to do, and the ids to quote to support.
 */
public final class ApiException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final CallFailure failure;

    /**
     * Makes an exception.
     *
     * @param failure the facts, of which the message is made too
     */
    public ApiException(CallFailure failure) {
        super(FailureMessage.of(Objects.requireNonNull(failure, "failure")));
        this.failure = failure;
    }

    /** {@return the HTTP status} */
    public int status() {
        return failure.status();
    }

    /** {@return the first error's numeric code, empty if the service gave none} */
    public OptionalInt code() {
        return errors().isEmpty() ? OptionalInt.empty() : errors().get(0).code();
    }

    /**
     * {@return whether any of the errors has the given numeric code}
     *
     * @param code such as 3040
     */
    public boolean hasCode(int code) {
        return errors().stream().map(ApiError::code).anyMatch(found -> found.isPresent() && found.getAsInt() == code);
    }

    /** {@return all errors in the service's order; an unmodifiable list, empty if the answer named none} */
    public List<ApiError> errors() {
        return failure.errors();
    }

    /** {@return the id of the model called, empty if the call was not for a model} */
    public Optional<String> model() {
        return Optional.ofNullable(failure.model());
    }

    /** {@return the edge's id of the request, empty if the answer has none} */
    public Optional<String> cfRay() {
        return Optional.ofNullable(failure.cfRay());
    }

    /** {@return the inference's id, or the ray id where inference was not reached; empty if the answer has neither} */
    public Optional<String> requestId() {
        return Optional.ofNullable(failure.requestId());
    }

    /** {@return how long the service asks to wait before the next attempt, never negative; empty if it does not say} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(failure.retryAfter());
    }

    /** {@return the start of the answer as text, at most 300 characters; empty if there is none} */
    public String sample() {
        return failure.sample();
    }
}
