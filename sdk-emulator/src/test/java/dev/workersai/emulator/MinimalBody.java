package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The smallest value that a schema accepts: required members only, first branch of every union. */
final class MinimalBody {

    private MinimalBody() {}

    static JsonNode of(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        for (String union : new String[] {"oneOf", "anyOf"}) {
            if (schema.has(union)) {
                return of(firstObject(schema.path(union)));
            }
        }
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> IntNode.valueOf(schema.path("minimum").asInt(1));
            case "boolean" -> Json.object().booleanNode(true);
            case "array" ->
                schema.path("items").path("type").asText().equals("number")
                        ? Json.array().add(1).add(2).add(3)
                        : Json.array().add(of(schema.path("items")));
            case "string" -> TextNode.valueOf("aGVsbG8=");
            case "" ->
                schema.has("properties") || schema.has("required") ? object(schema) : TextNode.valueOf("anything");
            default -> object(schema);
        };
    }

    private static JsonNode firstObject(JsonNode branches) {
        for (JsonNode branch : branches) {
            if (!branch.path("format").asText().equals("binary")) {
                return branch;
            }
        }
        return branches.get(0);
    }

    private static ObjectNode object(JsonNode schema) {
        ObjectNode object = Json.object();
        for (JsonNode name : schema.path("required")) {
            object.set(name.asText(), of(schema.path("properties").path(name.asText())));
        }
        for (int i = 0; i < schema.path("minProperties").asInt(0); i++) {
            object.set("q" + i, of(schema.path("additionalProperties")));
        }
        return object;
    }
}
