package dev.workersai.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON of answers, as text and back. */
final class AccountJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AccountJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Returns the JSON text of a value that was read from JSON. */
    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What was read as JSON cannot be written as JSON", e);
        }
    }

    static JsonNode tree(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Returns a value that was read from JSON as a type. */
    static <T> T value(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("JSON of the service does not fit " + type.getSimpleName(), e);
        }
    }

    /** Returns an object that was written as JSON here; anything else has no members. */
    static Map<String, Object> map(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            return tree.isObject() ? MAPPER.convertValue(tree, new TypeReference<>() {}) : Map.of();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What was written as JSON cannot be read as JSON", e);
        }
    }
}
