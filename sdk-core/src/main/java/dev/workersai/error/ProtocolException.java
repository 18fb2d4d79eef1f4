package dev.workersai.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer arrived that is not what the service promises: broken or truncated JSON, a web page, nothing at all, or
 * another kind of content than the called method returns.
 *
 * <p>The message has the status, the content type, the start of the answer and the ray id. Usually something between
 * this program and the service answered in its place; if it did not, the model has changed and
 * {@code WorkersAiClient.run(modelId, input)} shows its answer as it is.
 */
public final class ProtocolException extends CallException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong with the answer
     * @param failure the facts
     * @param cause what the parser reported, null if none did
     */
    public ProtocolException(String message, CallFailure failure, @Nullable Throwable cause) {
        super(message, failure, false, cause);
    }

    /** {@return the HTTP status of the answer} */
    public int status() {
        return facts().status();
    }

    /** {@return the start of the answer as text, at most 300 characters; empty if there is none} */
    public String sample() {
        return facts().sample();
    }

    @Override
    ProtocolException with(CallFailure failure) {
        return new ProtocolException(wording(), failure, getCause());
    }
}
