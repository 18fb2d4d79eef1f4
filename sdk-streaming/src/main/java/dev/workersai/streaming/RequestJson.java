package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Trees of what is sent. */
final class RequestJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private RequestJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /**
     * Returns a value as a tree of its own, which later changes of the value do not reach.
     *
     * @throws IllegalArgumentException if Jackson cannot write it
     */
    static JsonNode tree(@Nullable Object value) {
        return value == null ? JsonNodeFactory.instance.nullNode() : MAPPER.valueToTree(value);
    }

    /** Returns a text as a tree. */
    static JsonNode parsed(String json) throws JsonProcessingException {
        return StreamJson.tree(READER, json);
    }

    /** Returns the object that a text holds, or that is one already; an empty one if there is none. */
    static JsonNode objectOf(JsonNode value) {
        try {
            JsonNode parsed = value.isTextual() ? parsed(value.asText()) : value;
            return parsed.isObject() ? parsed : object();
        } catch (JsonProcessingException e) {
            return object(); // a broken call, and the tool's result says so
        }
    }

    /** Returns the value that a tree stands for. */
    static <T> T value(JsonNode tree, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, type);
    }
}
