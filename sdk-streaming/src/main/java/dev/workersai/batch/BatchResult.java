package dev.workersai.batch;

import dev.workersai.streaming.Usage;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a batch, in the order of its requests. Immutable.
 *
 * @param <O> what the model answers to one request
 */
public final class BatchResult<O> {

    private final List<BatchItem<O>> items;
    private final @Nullable Usage usage;

    BatchResult(List<BatchItem<O>> items, @Nullable Usage usage) {
        this.items = List.copyOf(items);
        this.usage = usage;
    }

    /**
     * {@return one item for each request, in their order, failed ones included; of a job that was queued elsewhere,
     * those that the service names}
     */
    public List<BatchItem<O>> items() {
        return items;
    }

    /**
     * {@return all outputs, in the order of the requests}
     *
     * @throws BatchItemException the first failure, if any request failed; {@link #items()} has what came of the others
     */
    public List<O> outputs() {
        return items.stream().map(BatchItem::output).toList();
    }

    /** {@return the requests that failed, in their order} */
    public Stream<BatchItem<O>> failures() {
        return items.stream().filter(item -> !item.isSuccess());
    }

    /**
     * {@return what came of the request with a reference}
     *
     * @param reference as it was sent
     * @throws NoSuchElementException if no request has it
     */
    public BatchItem<O> byReference(String reference) {
        return items.stream()
                .filter(item -> item.reference().filter(reference::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No request of the batch has this reference."));
    }

    /** {@return the tokens of the whole batch, empty if the service does not say} */
    public Optional<Usage> usage() {
        return Optional.ofNullable(usage);
    }

    /** {@return the number of items and of failures} */
    @Override
    public String toString() {
        return "BatchResult[" + items.size() + " items, " + failures().count() + " failed]";
    }
}
