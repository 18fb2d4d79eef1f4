package dev.workersai.error;

/**
 * There is no such model: the id is misspelt, in another letter case, or of a model that was never there.
 * {@code dev.workersai.catalog.Models} has those known to this version.
 */
public final class ModelNotFoundException extends ApiException {

    private static final long serialVersionUID = 1L;

    ModelNotFoundException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
