package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A function that the model may ask to be run. What the model takes as arguments is always an object: a type that is
 * none becomes its one member.
 *
 * @param <A> the type of the arguments
 */
final class FunctionTool<A> {

    private static final String WRAPPER = "input";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String name;
    private final String description;
    private final Class<A> type;
    private final Function<? super A, ?> function;
    private final ObjectNode parameters;
    private final boolean wrapped;

    FunctionTool(String name, String description, Class<A> type, Function<? super A, ?> function) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A tool's name has 1 to 64 letters, digits, _ and -, but this one is '" + name + "'.");
        }
        this.name = name;
        this.description = Objects.requireNonNull(description, "description");
        this.type = Objects.requireNonNull(type, "arguments");
        this.function = Objects.requireNonNull(function, "function");
        ObjectNode schema = ArgumentSchema.of(type);
        this.wrapped = !schema.path("type").asText().equals("object");
        this.parameters = wrapped ? ArgumentSchema.wrapped(WRAPPER, schema) : withProperties(schema);
    }

    private static ObjectNode withProperties(ObjectNode schema) {
        if (!schema.has("properties")) {
            schema.putObject("properties");
        }
        if (!schema.has("required")) {
            schema.putArray("required");
        }
        return schema;
    }

    String name() {
        return name;
    }

    /** Returns the tool as all models take it, a new object. */
    ObjectNode definition() {
        ObjectNode definition = RequestJson.object().put("type", "function");
        ObjectNode inner = definition.putObject("function").put("name", name).put("description", description);
        inner.set("parameters", parameters.deepCopy());
        return definition;
    }

    /**
     * Runs the function and returns its result, a text as it is and anything else as JSON.
     *
     * @throws IllegalArgumentException if the arguments are not such as the schema describes, or the result cannot be
     *     written
     */
    String run(String arguments) {
        Object result = function.apply(parsed(arguments));
        return result instanceof String text ? text : RequestJson.tree(result).toString();
    }

    private A parsed(String arguments) {
        try {
            JsonNode given = MAPPER.readTree(arguments);
            String missing = ArgumentSchema.missing(parameters, given);
            if (missing != null) {
                throw new IllegalArgumentException("The argument " + missing + " is missing.");
            }
            return MAPPER.treeToValue(wrapped ? given.path(WRAPPER) : given, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The arguments do not fit the schema: " + e.getOriginalMessage(), e);
        }
    }
}
