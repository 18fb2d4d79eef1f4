package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Turns text values into the JSON types that a schema asks for; what does not parse stays text for the validator. */
final class QueryOptions {

    private static final Set<String> RESERVED = Set.of("queueRequest", "tags");

    private QueryOptions() {}

    static ObjectNode typed(InputForm form, Query query) {
        ObjectNode options = Json.object();
        query.values().forEach((name, values) -> {
            if (!RESERVED.contains(name)) {
                put(options, name, values, form.property(name));
            }
        });
        return options;
    }

    static void put(ObjectNode target, String name, List<String> values, JsonNode schema) {
        String text = values.get(0);
        switch (schema.path("type").asText()) {
            case "array" -> values.forEach(target.withArray(name)::add);
            case "boolean" -> putBoolean(target, name, text);
            case "integer", "number" -> putNumber(target, name, text);
            default -> target.put(name, text);
        }
    }

    private static void putBoolean(ObjectNode target, String name, String text) {
        if (text.equals("true") || text.equals("false")) {
            target.put(name, text.equals("true"));
        } else {
            target.put(name, text);
        }
    }

    private static void putNumber(ObjectNode target, String name, String text) {
        if (text.matches("-?\\d{1,18}")) {
            target.put(name, Long.parseLong(text));
        } else if (text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d{1,3})?")) {
            target.put(name, Double.parseDouble(text));
        } else {
            target.put(name, text);
        }
    }
}
