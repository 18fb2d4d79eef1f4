package dev.workersai.error;

/**
 * The credentials are good, but the account may not do this: it is blocked, the model is private or needs the paid plan.
 * Another model may answer.
 */
public final class PermissionException extends ApiException {

    private static final long serialVersionUID = 1L;

    PermissionException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
