package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalog as the service gives it. */
final class LiveCatalog {

    private static final int MOST_PAGES = 100;

    private final ServiceReader service;

    LiveCatalog(ServiceReader service) {
        this.service = service;
    }

    /** Returns the search entry of every model that the service lists, sorted by id. */
    List<JsonNode> models() {
        Map<String, JsonNode> byName = new TreeMap<>();
        int pageSize = 0;
        for (int number = 1; number <= MOST_PAGES; number++) {
            JsonNode page = page(number);
            JsonNode entries = page.path("result");
            boolean news = false;
            for (JsonNode entry : entries) {
                news |= byName.putIfAbsent(entry.path("name").asText(), entry) == null;
            }
            // The service ignores per_page: without its own word, the first page shows what a full one is.
            pageSize = pageSize == 0 ? page.path("result_info").path("per_page").asInt(entries.size()) : pageSize;
            if (!news || entries.size() < pageSize) {
                break;
            }
        }
        if (byName.isEmpty()) {
            throw new SyncException("the service lists no models; nothing was changed");
        }
        List<JsonNode> models = new ArrayList<>(byName.values());
        models.sort(Comparator.comparing(entry -> entry.path("name").asText()));
        return models;
    }

    private JsonNode page(int number) {
        JsonNode page = service.get(
                "/ai/models/search?include_deprecated=true&hide_experimental=false&per_page=100&page=" + number);
        if (!page.path("result").isArray()) {
            throw new SyncException("models/search answered without a list of models");
        }
        return page;
    }

    /** Returns {@code {"input": …, "output": …}} as the service sends it. */
    JsonNode schemas(String modelId) {
        return service.get("/ai/models/schema?model=" + URLEncoder.encode(modelId, StandardCharsets.UTF_8))
                .path("result");
    }
}
