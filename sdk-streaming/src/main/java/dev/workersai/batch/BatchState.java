package dev.workersai.batch;

import dev.workersai.model.BatchStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a batch was doing when it was asked. Immutable.
 *
 * @param <O> what the model answers to one request
 */
public final class BatchState<O> {

    private final @Nullable BatchStatus status;
    private final @Nullable BatchResult<O> result;

    BatchState(@Nullable BatchStatus status, @Nullable BatchResult<O> result) {
        this.status = status;
        this.result = result;
    }

    /** {@return whether the answers are there} */
    public boolean isDone() {
        return result != null;
    }

    /**
     * {@return the service's word for what the batch is doing, such as {@link BatchStatus#QUEUED} or
     * {@link BatchStatus#RUNNING}; words that this version does not know are kept. Empty if it says none, as with the
     * answers}
     */
    public Optional<BatchStatus> status() {
        return Optional.ofNullable(status);
    }

    /** {@return the answers, empty if they are not there yet} */
    public Optional<BatchResult<O>> result() {
        return Optional.ofNullable(result);
    }

    /** {@return whether it is done, or the service's word} */
    @Override
    public String toString() {
        return "BatchState[" + (isDone() ? "done" : status) + "]";
    }
}
