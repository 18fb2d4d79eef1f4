package dev.workersai.batch;

import dev.workersai.error.CallFailure;
import dev.workersai.error.WorkersAiException;
import org.jspecify.annotations.Nullable;

/**
 * One request of a batch failed, while others may have gone well: the service says so, gives no answer to it, or gives
 * one that is not what the model promises. Usually the service does not say why; sending the request alone, by the
 * typed method, shows it.
 */
public final class BatchItemException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String rawJson;

    BatchItemException(String model, int index, String problem, String rawJson, @Nullable Throwable cause) {
        super(
                model + ": request " + index + " of the batch " + problem,
                CallFailure.builder().model(model).build(),
                cause);
        this.index = index;
        this.rawJson = rawJson;
    }

    /** {@return the place of the request in the batch, from 0} */
    public int index() {
        return index;
    }

    /** {@return all that the service said of the request, as JSON; empty if it said nothing} */
    public String rawJson() {
        return rawJson;
    }
}
