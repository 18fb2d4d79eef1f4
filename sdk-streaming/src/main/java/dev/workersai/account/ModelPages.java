package dev.workersai.account;

import dev.workersai.api.ModelCatalogApi;
import dev.workersai.model.ModelListing;
import dev.workersai.model.ModelSearch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/**
 * The models of a search, page by page, each asked for when it is needed. The service was seen to answer the whole list
 * whatever page was asked for: it ends at a page that is not full, or that brings nothing new. For one thread.
 */
final class ModelPages implements Iterator<ModelInfo> {

    private final ModelCatalogApi api;
    private final ModelSearch search;
    private final int perPage;
    private final Set<String> seen = new HashSet<>();
    private final Deque<ModelInfo> ready = new ArrayDeque<>();
    private int page = 1;
    private boolean last;

    ModelPages(ModelCatalogApi api, ModelSearch search, int perPage) {
        this.api = api;
        this.search = search;
        this.perPage = perPage;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !last) {
            read();
        }
        return !ready.isEmpty();
    }

    @Override
    public ModelInfo next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more models.");
        }
        return ready.remove();
    }

    private void read() {
        List<ModelListing> listed =
                api.search(search.toBuilder().page(page).perPage(perPage).build());
        for (ModelListing listing : listed) {
            if (listing != null && seen.add(key(listing))) {
                ready.add(new ModelInfo(listing));
            }
        }
        page++;
        last = listed.size() < perPage || ready.isEmpty();
    }

    private static String key(ModelListing listing) {
        return Objects.requireNonNullElseGet(listing.name(), () -> "no name " + listing.id());
    }
}
