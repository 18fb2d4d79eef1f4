package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Builds a value that a JSON Schema accepts, all properties included, to a limited depth. */
final class SchemaExample {

    private static final int DEEPEST = 8;
    private static final int MOST_ITEMS = 2;

    private final JsonNode root;

    private SchemaExample(JsonNode root) {
        this.root = root;
    }

    static JsonNode of(JsonNode schema) {
        return new SchemaExample(schema).value(schema, "value", 0);
    }

    private JsonNode value(JsonNode schema, String name, int depth) {
        if (schema.has("$ref")) {
            JsonNode target = root.at(schema.path("$ref").asText().replaceFirst("^#", ""));
            return depth > DEEPEST ? Json.object() : value(target, name, depth + 1);
        }
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.path("enum").isArray() && !schema.path("enum").isEmpty()) {
            return schema.path("enum").get(0);
        }
        for (String union : List.of("oneOf", "anyOf")) {
            if (schema.path(union).isArray() && !schema.path(union).isEmpty()) {
                return value(schema.path(union).get(0), name, depth + 1);
            }
        }
        return ofType(schema, name, depth);
    }

    private JsonNode ofType(JsonNode schema, String name, int depth) {
        JsonNode type = schema.path("type");
        String first = type.isArray() ? type.path(0).asText() : type.asText();
        if (first.equals("object") || schema.has("properties") || schema.has("allOf")) {
            return object(schema, depth);
        }
        return switch (first) {
            case "array" -> array(schema, name, depth);
            case "integer" -> JsonNodeFactory.instance.numberNode((long) Math.ceil(number(schema)));
            case "number" -> JsonNodeFactory.instance.numberNode(number(schema));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            case "null" -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(TextExample.of(schema, name));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = Json.object();
        schema.path("allOf").forEach(part -> object.setAll(object(part, depth)));
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(key -> required.add(key.asText()));
        schema.path("properties").properties().forEach(property -> {
            // Optional members end a schema that contains itself.
            if (depth < DEEPEST || required.contains(property.getKey())) {
                object.set(property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
            }
        });
        if (object.isEmpty() && schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            object.set("example", value(schema.path("additionalProperties"), "example", depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, String name, int depth) {
        ArrayNode array = Json.array();
        int least = schema.path("minItems").asInt(0);
        int most = schema.path("maxItems").asInt(Math.max(MOST_ITEMS, least));
        int size = depth > DEEPEST ? least : Math.max(least, Math.min(MOST_ITEMS, most));
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), name + " " + (i + 1), depth + 1));
        }
        return array;
    }

    private static double number(JsonNode schema) {
        if (schema.has("minimum")) {
            return schema.path("minimum").asDouble();
        }
        if (schema.has("exclusiveMinimum")) {
            return schema.path("exclusiveMinimum").asDouble() + 1;
        }
        return schema.has("maximum") ? Math.min(1, schema.path("maximum").asDouble()) : 1;
    }
}
