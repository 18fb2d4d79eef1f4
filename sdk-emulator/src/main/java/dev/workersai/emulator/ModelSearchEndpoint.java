package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code GET /ai/models/search}: the whole list on one page, as the live service gives it whatever page was asked. */
final class ModelSearchEndpoint implements Endpoint {

    private final Catalog catalog;
    private final Retirement retirement;

    ModelSearchEndpoint(Catalog catalog, Retirement retirement) {
        this.catalog = catalog;
        this.retirement = retirement;
    }

    @Override
    public Answer answer(Incoming request) {
        Query query = request.query();
        ArrayNode found = Json.array();
        for (Model model : catalog.all()) {
            if (matches(model, query)) {
                found.add(model.card().entry());
            }
        }
        return Listing.answer(found);
    }

    private boolean matches(Model model, Query query) {
        JsonNode entry = model.card().entry();
        return (query.isTrue("include_deprecated") || !retirement.hides(model.card()))
                && !(query.isTrue("hide_experimental") && model.card().flag("beta"))
                && (contains(model.name(), query.first("search"))
                        || contains(entry.path("description").asText(), query.first("search")))
                && isOrAbsent(model.author(), query.first("author"))
                && isOrAbsent(entry.path("source").asText(), query.first("source"))
                && (isOrAbsent(model.card().taskName(), query.first("task"))
                        || isOrAbsent(entry.path("task").path("id").asText(), query.first("task")));
    }

    private static boolean contains(String text, @Nullable String wanted) {
        return wanted == null || text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static boolean isOrAbsent(String text, @Nullable String wanted) {
        return wanted == null || text.equalsIgnoreCase(wanted);
    }
}
