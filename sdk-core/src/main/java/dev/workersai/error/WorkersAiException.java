package dev.workersai.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything this SDK throws about its configuration, the network and the service; catch it to catch all.
 *
 * <p>Mistakes in a call itself, such as a null argument or a value outside its bounds, are {@link NullPointerException},
 * {@link IllegalArgumentException} or {@link IllegalStateException} instead. No message holds an API token or a prompt
 * sent by the caller; what the service said is quoted, shortened.
 */
public abstract class WorkersAiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception without a cause.
     *
     * @param message what failed and what to do, with no secret and no prompt in it
     */
    protected WorkersAiException(String message) {
        super(message);
    }

    /**
     * Makes an exception.
     *
     * @param message what failed and what to do, with no secret and no prompt in it
     * @param cause kept as it is; null if there is none
     */
    protected WorkersAiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
