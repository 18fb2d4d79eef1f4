package dev.workersai.account;

import dev.workersai.WorkersAiClient;
import dev.workersai.api.FinetunesApi;
import dev.workersai.internal.AsyncCall;
import dev.workersai.model.FinetuneQuery;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Which public LoRA adapters to list. Immutable: each method returns a new value. */
public final class PublicAdapters {

    private final WorkersAiClient client;
    private final FinetuneQuery query;

    private PublicAdapters(WorkersAiClient client, FinetuneQuery query) {
        this.client = client;
        this.query = query;
    }

    static PublicAdapters all(WorkersAiClient client) {
        return new PublicAdapters(client, FinetuneQuery.builder().build());
    }

    /**
     * {@return a search for so many at most}
     *
     * @param adapters at least 1
     */
    public PublicAdapters limit(int adapters) {
        if (adapters < 1) {
            throw new IllegalArgumentException("A list has at least 1 adapter, not " + adapters + ".");
        }
        return new PublicAdapters(client, query.toBuilder().limit(adapters).build());
    }

    /**
     * {@return a search that leaves out the first ones}
     *
     * @param adapters how many, from 0
     */
    public PublicAdapters offset(int adapters) {
        if (adapters < 0) {
            throw new IllegalArgumentException("An offset cannot be negative, but is " + adapters + ".");
        }
        return new PublicAdapters(client, query.toBuilder().offset(adapters).build());
    }

    /**
     * {@return a search in another order}
     *
     * @param field to sort by, as on the wire, such as {@code name}
     */
    public PublicAdapters orderBy(String field) {
        return new PublicAdapters(
                client,
                query.toBuilder()
                        .orderBy(Objects.requireNonNull(field, "field"))
                        .build());
    }

    /** {@return the adapters; waits for them} */
    public List<LoraAdapter> list() {
        return client.api(FinetunesApi.class).listPublic(query).stream()
                .filter(Objects::nonNull)
                .map(LoraAdapter::new)
                .toList();
    }

    /** {@return the adapters, when they have come} Cancelling the future ends the call. */
    public CompletableFuture<List<LoraAdapter>> listAsync() {
        return AsyncCall.start(this::list);
    }
}
