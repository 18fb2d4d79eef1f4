package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads JSON that comes by another road than a call's answer, and as tolerantly. */
public final class WireJson {

    private static final ObjectMapper MAPPER = Json.newMapper();

    private WireJson() {}

    /**
     * {@return the tree of a text}
     *
     * @throws JsonProcessingException if it is no JSON
     */
    public static JsonNode tree(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /**
     * {@return the value of a type that a tree stands for}
     *
     * @throws JsonProcessingException if it stands for nothing of the kind
     */
    public static <T> T value(JsonNode tree, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, type);
    }

    /** {@return an object as text} */
    public static String text(Object value) {
        return MAPPER.valueToTree(value).toString();
    }
}
