package dev.workersai.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * No complete answer arrived: the service could not be reached, the connection broke, time ran out or the calling
 * thread was interrupted (its interrupt flag is set again then). The cause is kept.
 *
 * <p>Whether the service did the work, and bills it, cannot be known from here.
 */
public final class TransportException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String model;

    /**
     * Makes an exception.
     *
     * @param message what failed, with no secret and no prompt in it
     * @param model the id of the model called, null if the call was not for a model
     * @param cause what the network reported
     */
    public TransportException(String message, @Nullable String model, Throwable cause) {
        super(message, cause);
        this.model = model;
    }

    /** {@return the id of the model called, empty if the call was not for a model} */
    public Optional<String> model() {
        return Optional.ofNullable(model);
    }
}
