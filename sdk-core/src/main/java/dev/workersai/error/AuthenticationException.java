package dev.workersai.error;

/**
 * The service does not take the credentials: the token is wrong, malformed, lacks the permission {@code Workers AI Read}
 * (one with permissions for AI Gateway only does not do), or belongs to another account than the one called; or there
 * is no such account. The same call fails until that is put right.
 */
public final class AuthenticationException extends ApiException {

    private static final long serialVersionUID = 1L;

    AuthenticationException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
