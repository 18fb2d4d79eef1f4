package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes JSON that a schema allows: with as little as it demands, and with all that it knows, at its largest. */
final class SchemaExamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts for the patterns that occur in the catalog. */
    private static final Map<String, String> BY_PATTERN = Map.of(
            "^[0-9]+$", "16000",
            "^data:*", "data:image/png;base64,iVBORw0KGgo=",
            "^data:audio/", "data:audio/wav;base64,UklGRg==",
            "^data:video/", "data:video/mp4;base64,AAAAHA==",
            "^[Dd][Aa][Tt][Aa]:", "data:image/png;base64,iVBORw0KGgo=");

    private SchemaExamples() {}

    /** Returns the smallest and the largest JSON body of every form of a single call. */
    static List<JsonNode> ofCalls(JsonNode schema) {
        return of(Branches.of(schema).stream()
                .filter(branch -> !branch.path("format").asText().equals("binary"))
                .filter(branch -> !branch.path("properties").has("requests"))
                .toList());
    }

    /** Returns the smallest and the largest body of a batch. */
    static List<JsonNode> ofBatches(JsonNode schema) {
        return of(Branches.of(schema).stream()
                .filter(branch -> branch.path("properties").has("requests"))
                .map(branch -> ((ObjectNode) branch.deepCopy())
                        .set("required", JSON.arrayNode().add("requests")))
                .map(JsonNode.class::cast)
                .toList());
    }

    private static List<JsonNode> of(List<JsonNode> branches) {
        List<JsonNode> examples = new ArrayList<>();
        for (JsonNode branch : branches) {
            examples.add(example(branch, false));
            examples.add(example(branch, true));
        }
        return examples;
    }

    private static JsonNode example(JsonNode schema, boolean full) {
        for (String union : List.of("oneOf", "anyOf")) {
            if (schema.has(union)) {
                return example(chosen(schema.path(union), full), full);
            }
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(full ? schema.path("enum").size() - 1 : 0);
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText(schema.has("properties") ? "object" : "");
        return switch (type) {
            case "object" -> object(schema, full);
            case "array" -> array(schema, full);
            case "string" -> JSON.textNode(text(schema, full));
            case "integer" -> JSON.numberNode(whole(schema, full));
            case "number" -> JSON.numberNode(decimal(schema, full));
            case "boolean" -> JSON.booleanNode(full);
            default -> JSON.objectNode().put("anything", "goes");
        };
    }

    /** The first or the last branch that is not null; bytes as text where there is a choice, as the SDK sends them. */
    private static JsonNode chosen(JsonNode branches, boolean full) {
        List<JsonNode> real = new ArrayList<>();
        for (JsonNode branch : branches) {
            if (branch.path("format").asText().equals("binary")) {
                return branch;
            }
            if (!branch.path("type").asText().equals("null")) {
                real.add(branch);
            }
        }
        return real.get(full ? real.size() - 1 : 0);
    }

    private static ObjectNode object(JsonNode schema, boolean full) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (full || required.contains(property.getKey())) {
                object.set(property.getKey(), example(property.getValue(), full));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            int entries = Math.max(1, schema.path("minProperties").asInt(2));
            for (int i = 0; i < entries; i++) {
                object.set("key" + i, example(schema.path("additionalProperties"), full));
            }
        } else if (schema.path("properties").isEmpty()) {
            object.put("anything", "goes");
        }
        return object;
    }

    private static ArrayNode array(JsonNode schema, boolean full) {
        ArrayNode array = JSON.arrayNode();
        int most = Math.min(schema.path("maxItems").asInt(3), 100);
        int size = full ? most : Math.max(1, schema.path("minItems").asInt(1));
        boolean bytes = schema.path("items").path("type").asText().equals("number");
        for (int i = 0; i < size; i++) {
            array.add(bytes ? JSON.numberNode(i * 100 % 256) : example(schema.path("items"), full));
        }
        return array;
    }

    private static String text(JsonNode schema, boolean full) {
        if (schema.has("pattern")) {
            String text = BY_PATTERN.get(schema.path("pattern").asText());
            if (text == null) {
                throw new IllegalStateException("no example for the pattern " + schema.path("pattern"));
            }
            return text;
        }
        boolean bytes = schema.path("format").asText().matches("byte|binary")
                || schema.path("description").asText().contains("base64");
        if (bytes) {
            return "iVBORw0KGgo=";
        }
        return full ? "x".repeat(Math.min(schema.path("maxLength").asInt(20), 4096)) : "word";
    }

    private static long whole(JsonNode schema, boolean full) {
        return full ? schema.path("maximum").asLong(7) : schema.path("minimum").asLong(1);
    }

    private static double decimal(JsonNode schema, boolean full) {
        return full
                ? schema.path("maximum").asDouble(1)
                : schema.path("minimum").asDouble(1);
    }
}
