package dev.workersai.error;

/**
 * The service failed, not the request. Also where it says under a status of success that there is no success, with no
 * code that says why; only {@link #isRetryable()} tells whether to try again then.
 */
public final class ServerException extends ApiException {

    private static final long serialVersionUID = 1L;

    ServerException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
