package dev.workersai.batch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request of a batch: an output, or a failure. Immutable.
 *
 * @param <O> what the model answers to one request
 */
public final class BatchItem<O> {

    private final int index;
    private final @Nullable String reference;
    private final @Nullable O output;
    private final @Nullable BatchItemException failure;

    private BatchItem(int index, @Nullable String reference, @Nullable O output, @Nullable BatchItemException failure) {
        this.index = index;
        this.reference = reference;
        this.output = output;
        this.failure = failure;
    }

    static <O> BatchItem<O> of(int index, @Nullable String reference, O output) {
        return new BatchItem<>(index, reference, output, null);
    }

    static <O> BatchItem<O> failed(int index, @Nullable String reference, BatchItemException failure) {
        return new BatchItem<>(index, reference, null, failure);
    }

    /** {@return the place of the request in the batch, from 0} */
    public int index() {
        return index;
    }

    /** {@return the caller's own name of the request, empty if it was sent without} */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** {@return whether there is an output} */
    public boolean isSuccess() {
        return output != null;
    }

    /**
     * {@return what the model answered}
     *
     * @throws BatchItemException if this request failed
     */
    public O output() {
        if (output == null) {
            throw failure == null ? new IllegalStateException("neither output nor failure") : failure;
        }
        return output;
    }

    /** {@return why there is no output, empty if there is one} */
    public Optional<BatchItemException> failure() {
        return Optional.ofNullable(failure);
    }

    /** {@return the place, and whether there is an output; not the output} */
    @Override
    public String toString() {
        return "BatchItem[" + index + (isSuccess() ? ", done]" : ", failed]");
    }
}
