package dev.workersai.error;

/**
 * Too many requests per minute for the account and this kind of task. {@link #retryAfter()} often says how long to wait.
 */
public final class RateLimitException extends ApiException {

    private static final long serialVersionUID = 1L;

    RateLimitException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
