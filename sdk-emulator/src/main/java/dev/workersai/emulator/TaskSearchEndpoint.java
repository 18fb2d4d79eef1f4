package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /ai/tasks/search}: the tasks that occur in the catalog. */
final class TaskSearchEndpoint implements Endpoint {

    private final Catalog catalog;

    TaskSearchEndpoint(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Answer answer(Incoming request) {
        Map<String, JsonNode> tasks = new TreeMap<>();
        for (Model model : catalog.all()) {
            tasks.putIfAbsent(model.card().taskName(), model.card().entry().path("task"));
        }
        ArrayNode items = Json.array();
        tasks.values().forEach(items::add);
        return Listing.answer(items);
    }
}
