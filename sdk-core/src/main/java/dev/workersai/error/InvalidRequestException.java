package dev.workersai.error;

import java.util.Optional;

/**
 * The service cannot read the request, or it does not fit the model. The same request fails again.
 */
public final class InvalidRequestException extends ApiException {

    private static final long serialVersionUID = 1L;

    InvalidRequestException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }

    /**
     * {@return the place in the input that the service complains of, a JSON pointer such as {@code /messages/2} or the
     * name of a field; empty if it names none}
     */
    public Optional<String> pointer() {
        return errors().stream()
                .map(ApiError::pointer)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
