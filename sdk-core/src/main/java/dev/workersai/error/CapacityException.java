package dev.workersai.error;

/**
 * The model is busy, which passes within seconds to minutes: try again, use another model, or queue a batch.
 */
public final class CapacityException extends ApiException {

    private static final long serialVersionUID = 1L;

    CapacityException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
