package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Arguments of a tool, from the model's text to Java. What the model gives is always an object: a type that is none
 * becomes its one member.
 */
final class ToolArguments {

    private static final String WRAPPER = "input";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ObjectNode schema;
    private final boolean wrapped;

    private ToolArguments(ObjectNode schema, boolean wrapped) {
        this.schema = schema;
        this.wrapped = wrapped;
    }

    static ToolArguments of(Type type) {
        ObjectNode schema = ArgumentSchema.of(Objects.requireNonNull(type, "arguments"));
        boolean wrapped = !schema.path("type").asText().equals("object");
        return new ToolArguments(
                wrapped ? ArgumentSchema.wrapped(WRAPPER, schema) : ArgumentSchema.parameters(schema), wrapped);
    }

    /** Returns arguments of a schema of an object. */
    static ToolArguments of(ObjectNode schema) {
        return new ToolArguments(ArgumentSchema.parameters(schema), false);
    }

    /**
     * Returns arguments of a schema that somebody wrote.
     *
     * @throws IllegalArgumentException if the text is no schema of an object
     */
    static ToolArguments ofSchema(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode schema) {
                return of(schema);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A tool's schema is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("A tool's schema has to be a JSON object.");
    }

    ObjectNode schema() {
        return schema;
    }

    /**
     * Returns the arguments as a tree.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    JsonNode tree(String arguments) {
        try {
            JsonNode given = MAPPER.readTree(arguments);
            String missing = ArgumentSchema.missing(schema, given);
            if (missing != null) {
                throw new IllegalArgumentException("The argument " + missing + " is missing.");
            }
            if (!given.isObject()) {
                throw new IllegalArgumentException("The arguments have to be a JSON object.");
            }
            return given;
        } catch (JsonProcessingException e) {
            throw misfit(e);
        }
    }

    /**
     * Returns the arguments as a value.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    <A> A value(String arguments, Class<A> type) {
        JsonNode given = tree(arguments);
        try {
            return MAPPER.treeToValue(wrapped ? given.path(WRAPPER) : given, type);
        } catch (JsonProcessingException e) {
            throw misfit(e);
        }
    }

    /**
     * Returns the arguments as a map.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    Map<String, Object> map(String arguments) {
        return MAPPER.convertValue(tree(arguments), new TypeReference<>() {});
    }

    /**
     * Returns one argument as a value; null if it is not there.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    static @Nullable Object member(JsonNode given, String name, Type type) {
        try {
            return MAPPER.treeToValue(given.get(name), MAPPER.constructType(type));
        } catch (JsonProcessingException e) {
            throw misfit(e);
        }
    }

    private static IllegalArgumentException misfit(JsonProcessingException cause) {
        return new IllegalArgumentException(
                "The arguments do not fit the schema: " + cause.getOriginalMessage(), cause);
    }
}
