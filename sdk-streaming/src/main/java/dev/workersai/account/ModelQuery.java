package dev.workersai.account;

import dev.workersai.WorkersAiClient;
import dev.workersai.api.ModelCatalogApi;
import dev.workersai.internal.AsyncCall;
import dev.workersai.model.ModelSearch;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What to look for in the live catalog. Nothing is asked until the models are read, and then page by page.
 *
 * <pre>{@code
 * for (ModelInfo model : ai.models().search("flux").author("black-forest-labs")) { … }
 * }</pre>
 *
 * <p>Immutable: each method returns a new value. Each reading asks the service anew, and throws
 * {@link dev.workersai.error.WorkersAiException} if that fails.
 */
public final class ModelQuery implements Iterable<ModelInfo> {

    private static final int PER_PAGE = 100;

    private final WorkersAiClient client;
    private final ModelSearch search;
    private final int perPage;

    private ModelQuery(WorkersAiClient client, ModelSearch search, int perPage) {
        this.client = client;
        this.search = search;
        this.perPage = perPage;
    }

    static ModelQuery all(WorkersAiClient client) {
        return new ModelQuery(client, ModelSearch.builder().build(), PER_PAGE);
    }

    private ModelQuery with(ModelSearch changed) {
        return new ModelQuery(client, changed, perPage);
    }

    /**
     * {@return a search for models with a text in their name or description}
     *
     * @param text in any case
     */
    public ModelQuery text(String text) {
        return with(
                search.toBuilder().search(Objects.requireNonNull(text, "text")).build());
    }

    /**
     * {@return a search for models of one author}
     *
     * @param author the second part of the model id, such as {@code meta}
     */
    public ModelQuery author(String author) {
        return with(search.toBuilder()
                .author(Objects.requireNonNull(author, "author"))
                .build());
    }

    /**
     * {@return a search for models of one task}
     *
     * @param task its name, such as {@code Text Generation}, or its id
     */
    public ModelQuery task(String task) {
        return with(
                search.toBuilder().task(Objects.requireNonNull(task, "task")).build());
    }

    /**
     * {@return a search for models of one source}
     *
     * @param source its number
     */
    public ModelQuery source(int source) {
        return with(search.toBuilder().source(source).build());
    }

    /** {@return a search that leaves out betas} */
    public ModelQuery hideExperimental() {
        return with(search.toBuilder().hideExperimental(true).build());
    }

    /** {@return a search that has models up to three months after their end as well} */
    public ModelQuery includeDeprecated() {
        return with(search.toBuilder().includeDeprecated(true).build());
    }

    /**
     * {@return a search that asks for so many models at once; 100 if this is not set} The service was seen to ignore it.
     *
     * @param models at least 1
     */
    public ModelQuery perPage(int models) {
        if (models < 1) {
            throw new IllegalArgumentException("A page has at least 1 model, not " + models + ".");
        }
        return new ModelQuery(client, search, models);
    }

    /** {@return the models, read page by page as they are taken} */
    @Override
    public Iterator<ModelInfo> iterator() {
        return new ModelPages(client.api(ModelCatalogApi.class), search, perPage);
    }

    /** {@return the models, read page by page as they are taken} */
    public Stream<ModelInfo> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** {@return all models; waits for the last page} */
    public List<ModelInfo> list() {
        return stream().toList();
    }

    /** {@return all models, when they have come} Cancelling the future ends the call. */
    public CompletableFuture<List<ModelInfo>> listAsync() {
        return AsyncCall.start(this::list);
    }
}
