package dev.workersai.error;

/**
 * The request has more bytes than the service takes: send less, or in several calls.
 */
public final class RequestTooLargeException extends ApiException {

    private static final long serialVersionUID = 1L;

    RequestTooLargeException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
