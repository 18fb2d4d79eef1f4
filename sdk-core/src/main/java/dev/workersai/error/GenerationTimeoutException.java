package dev.workersai.error;

/**
 * The service gave the generation up after its own time limit, of two to four minutes. The same request would hit it
 * again, unless {@link #isRetryable()}: ask for fewer tokens or less reasoning, or stream and keep what arrives.
 */
public final class GenerationTimeoutException extends ApiException {

    private static final long serialVersionUID = 1L;

    GenerationTimeoutException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }
}
