package dev.workersai.error;

/**
 * The account has no credit for the model of a third party, and no key of its own is stored with AI Gateway.
 */
public final class PaymentRequiredException extends ApiException {

    private static final long serialVersionUID = 1L;

    PaymentRequiredException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
