package dev.workersai.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Requests to queue as one batch: at most 10 MB in all, answered within minutes. Immutable.
 *
 * @param <T> what one request is
 */
public final class BatchRequest<T> {

    @JsonProperty("requests")
    private final List<Item<T>> items;

    private BatchRequest(List<Item<T>> items) {
        this.items = List.copyOf(items);
    }

    /** Returns a batch of requests that are known by their index, from 0. */
    public static <T> BatchRequest<T> of(List<T> inputs) {
        List<Item<T>> items = new ArrayList<>();
        inputs.forEach(input -> items.add(new Item<>(input, null)));
        return new BatchRequest<>(items);
    }

    /** Returns a batch of requests, some of which carry a reference of the caller's own. */
    public static <T> BatchRequest<T> ofItems(List<Item<T>> items) {
        return new BatchRequest<>(items);
    }

    /** Returns the requests in the order in which they are sent. */
    public List<Item<T>> items() {
        return items;
    }

    /**
     * One request of a batch.
     *
     * @param input what the model takes
     * @param externalReference comes back with the answer; null for none
     * @param <T> what one request is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item<T>(
            @JsonUnwrapped T input, @JsonProperty("external_reference") String externalReference) {

        /** Refuses a missing input. */
        public Item {
            Objects.requireNonNull(input, "input");
        }
    }
}
