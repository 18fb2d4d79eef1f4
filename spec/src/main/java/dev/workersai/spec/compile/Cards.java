package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import java.util.Map;

/** The facts about a model that users choose it by, in one fixed form. */
final class Cards {

    private static final Map<String, String> NUMBERS = Map.of(
            "context_window", "contextWindow",
            "max_input_tokens", "maxInputTokens",
            "output_dimensions", "outputDimensions");

    private static final Map<String, String> TEXTS = Map.of("terms", "terms", "info", "info");

    private static final Map<String, String> FLAGS =
            Map.of("beta", "beta", "partner", "partner", "require_workers_paid", "requiresPaidPlan");

    private final JsonNode replacements;

    Cards(JsonNode replacements) {
        this.replacements = replacements;
    }

    ObjectNode card(ModelForms model, String group) {
        CatalogEntry entry = model.entry();
        ObjectNode card = Schemas.node();
        card.put("id", entry.id());
        card.put("task", entry.task());
        card.put("group", group);
        card.put("description", entry.model().path("description").asText());
        NUMBERS.forEach((property, name) -> {
            if (entry.property(property).isTextual()) {
                card.put(name, Long.parseLong(entry.property(property).asText()));
            }
        });
        TEXTS.forEach((property, name) -> {
            if (entry.property(property).isTextual()) {
                card.set(name, entry.property(property));
            }
        });
        FLAGS.forEach((property, name) -> {
            if (flagged(entry, property)) {
                card.put(name, true);
            }
        });
        if (entry.property("price").isArray()) {
            card.set("prices", entry.property("price"));
        }
        capabilities(model, card.putArray("capabilities"));
        retirement(entry, card);
        return sorted(card);
    }

    private static void capabilities(ModelForms model, ArrayNode capabilities) {
        CatalogEntry entry = model.entry();
        add(capabilities, "BATCH", batches(model));
        add(capabilities, "JSON_SCHEMA", has(model, "response_format") || has(model, "guided_json"));
        add(capabilities, "LORA", flagged(entry, "lora"));
        add(capabilities, "REALTIME", flagged(entry, "realtime"));
        add(capabilities, "REASONING", flagged(entry, "reasoning"));
        add(capabilities, "STREAMING", model.eventStream());
        add(capabilities, "TOOLS", flagged(entry, "function_calling"));
        add(capabilities, "VISION", flagged(entry, "vision") || takesPictures(entry));
    }

    /** A model batches if its schema has the batch form and the catalog does not deny it. */
    static boolean batches(ModelForms model) {
        return model.batchItem() != null
                && !model.entry().property("async_queue").asText().equals("false");
    }

    /** Some schemas are copies of those of models that see; the catalog denies it then. */
    private static boolean takesPictures(CatalogEntry entry) {
        String input = entry.input().toString();
        return entry.task().equals("Text Generation")
                && !entry.property("vision").asText().equals("false")
                && (input.contains("\"^data:*\"") || input.contains("\"image\":"));
    }

    private static boolean has(ModelForms model, String property) {
        return model.jsonInput() != null && model.jsonInput().path("properties").has(property);
    }

    private static boolean flagged(CatalogEntry entry, String property) {
        return entry.property(property).asText().equals("true");
    }

    private static void add(ArrayNode capabilities, String name, boolean present) {
        if (present) {
            capabilities.add(name);
        }
    }

    private void retirement(CatalogEntry entry, ObjectNode card) {
        if (entry.property("planned_deprecation_date").isTextual()) {
            card.set("retiredOn", entry.property("planned_deprecation_date"));
            JsonNode replacement = replacements.path(entry.id());
            if (!replacement.isTextual()) {
                throw new IllegalStateException(entry.id() + " is retired; name a replacement in replacements.json");
            }
            card.set("replacement", replacement);
        }
    }

    private static ObjectNode sorted(ObjectNode card) {
        ObjectNode sorted = Schemas.node();
        card.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> sorted.set(member.getKey(), member.getValue()));
        return sorted;
    }
}
