package dev.workersai.error;

/**
 * The prompt, or what the model made of it, was taken for forbidden content. Other words may pass.
 */
public final class PolicyRefusalException extends ApiException {

    private static final long serialVersionUID = 1L;

    PolicyRefusalException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
