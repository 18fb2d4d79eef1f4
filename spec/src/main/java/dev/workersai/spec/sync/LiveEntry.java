package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes our search entry of the service's: its facts, our words. */
final class LiveEntry {

    private static final String RETIREMENT = "planned_deprecation_date";

    private final Map<String, JsonNode> taskWords = new TreeMap<>();

    LiveEntry(List<CatalogEntry> catalog) {
        for (CatalogEntry entry : catalog) {
            taskWords.putIfAbsent(entry.task(), entry.model().path("task").path("description"));
        }
    }

    /** Returns the entry to keep; {@code known} is the one we have. */
    ObjectNode of(JsonNode live, @Nullable CatalogEntry known) {
        JsonNode ours = known == null ? MissingNode.getInstance() : known.model();
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        copy(live, entry, "id", "source", "name");
        entry.put("description", ours.path("description").asText(neutral(live)));
        entry.set("task", task(live.path("task")));
        copy(live, entry, "created_at", "tags");
        if (live.path("deprecated").asBoolean()) {
            entry.put("deprecated", true);
        }
        entry.set("properties", properties(live.path("properties"), ours.path("properties")));
        return Order.like(ours, entry);
    }

    private static String neutral(JsonNode live) {
        String id = live.path("name").asText();
        return id.substring(id.lastIndexOf('/') + 1) + ", "
                + live.path("task").path("name").asText("unknown task");
    }

    private ObjectNode task(JsonNode live) {
        ObjectNode task = JsonNodeFactory.instance.objectNode();
        copy(live, task, "id", "name");
        String name = live.path("name").asText("unknown task");
        JsonNode words = taskWords.getOrDefault(name, MissingNode.getInstance());
        task.put("description", words.asText("Models for " + name + "."));
        return task;
    }

    /** A retirement is never taken back by silence: the list drops dates that announcements gave. */
    private static ArrayNode properties(JsonNode live, JsonNode ours) {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        for (JsonNode property : ours) {
            String id = property.path("property_id").asText();
            JsonNode now = find(live, id);
            if (now.isObject()) {
                facts.put(id, Order.like(property, now.deepCopy()));
            } else if (id.equals(RETIREMENT)) {
                facts.put(id, property);
            }
        }
        live.forEach(property -> facts.putIfAbsent(property.path("property_id").asText(), property));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        facts.values().forEach(list::add);
        return list;
    }

    private static JsonNode find(JsonNode properties, String id) {
        for (JsonNode property : properties) {
            if (property.path("property_id").asText().equals(id)) {
                return property;
            }
        }
        return MissingNode.getInstance();
    }

    private static void copy(JsonNode from, ObjectNode to, String... members) {
        for (String member : members) {
            if (from.hasNonNull(member)) {
                to.set(member, from.get(member));
            }
        }
    }
}
