package dev.workersai.spec.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas of a model: each form of its request, and its answer. */
final class Sides {

    private Sides() {}

    static Map<String, JsonNode> of(JsonNode operation) {
        Map<String, JsonNode> sides = new LinkedHashMap<>();
        for (JsonNode method : operation.path("x-methods")) {
            switch (method.path("kind").asText()) {
                case "plain" -> add(sides, "Request", method.path("body"));
                case "form" -> add(sides, "Form", method.path("body"));
                case "bytes" -> add(sides, "Query", method.path("query"));
                case "batch" -> add(sides, "Batch item", method.path("body"));
                case "websocket" -> {
                    add(sides, "Query", method.path("x-query"));
                    add(sides, "Events", method.path("x-events"));
                }
                default -> {
                    continue;
                }
            }
            if (!method.path("kind").asText().equals("batch")) {
                add(sides, "Answer", method.path("returns"));
            }
        }
        return sides;
    }

    /** A batch item that is the plain request again is told once. */
    private static void add(Map<String, JsonNode> sides, String name, JsonNode schema) {
        if (schema.isObject() && !sides.containsValue(schema)) {
            sides.putIfAbsent(name, schema);
        }
    }
}
