package dev.workersai.error;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The service answered, and refused: any HTTP status other than success, and {@code "success": false} under HTTP 200.
 *
 * <p>Its subclasses are the ways of being refused on which callers act differently; they are told apart by the
 * service's codes first and by the HTTP status only where no code is known, since under 429, for example, code 3040
 * means a busy model, 3021 too many requests per minute, and 3036 or 4006 that the allocation of the day is spent. What
 * is none of them, such as a redirect, is an {@code ApiException} itself. The message says what failed, what the service
 * said, what to do, and the ids to quote to support.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/platform/errors/">The service's error codes</a>
 */
public class ApiException extends CallException {

    private static final long serialVersionUID = 2L;

    /** Makes an exception; {@link #of} says of which class. */
    ApiException(CallFailure failure, Judgement judgement) {
        super(FailureMessage.of(failure, judgement.advice()), failure, judgement.retryable(), null);
    }

    /**
     * {@return the exception for a refusal, of the subclass that the codes, else the messages, else the status ask for}
     *
     * @param failure the facts, of which the message is made too
     */
    public static ApiException of(CallFailure failure) {
        return Judgement.of(Objects.requireNonNull(failure, "failure")).exception(failure);
    }

    /** {@return the HTTP status} */
    public final int status() {
        return facts().status();
    }

    /** {@return the first error's numeric code, empty if the service gave none} */
    public final OptionalInt code() {
        return errors().isEmpty() ? OptionalInt.empty() : errors().get(0).code();
    }

    /**
     * {@return whether any of the errors has the given numeric code}
     *
     * @param code such as 3040
     */
    public final boolean hasCode(int code) {
        return errors().stream().map(ApiError::code).anyMatch(found -> found.isPresent() && found.getAsInt() == code);
    }

    /** {@return all errors in the service's order; an unmodifiable list, empty if the answer named none} */
    public final List<ApiError> errors() {
        return facts().errors();
    }

    /** {@return the start of the answer as text, at most 300 characters; empty if there is none} */
    public final String sample() {
        return facts().sample();
    }

    @Override
    final ApiException with(CallFailure failure) {
        return of(failure);
    }
}
