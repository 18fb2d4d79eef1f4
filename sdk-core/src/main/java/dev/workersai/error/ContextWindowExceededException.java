package dev.workersai.error;

/**
 * Prompt and answer together have more tokens than the model's context window: shorten the prompt, lower
 * {@code max_tokens}, or use a model with a larger window.
 */
public final class ContextWindowExceededException extends ApiException {

    private static final long serialVersionUID = 1L;

    ContextWindowExceededException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
