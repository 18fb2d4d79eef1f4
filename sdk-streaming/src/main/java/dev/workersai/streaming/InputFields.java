package dev.workersai.streaming;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.wire.InvalidInputException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a model takes, and their bounds, as its generated input type knows them. Of a model without such a
 * type nothing is known, and nothing refused. Immutable.
 */
final class InputFields {

    private static final InputFields UNKNOWN = new InputFields(null, Set.of());

    /** By type, since every call asks: to read the annotations anew was half of what a live chat of two chunks allocated. */
    private static final ClassValue<InputFields> OF_TYPE = new ClassValue<>() {
        @Override
        protected InputFields computeValue(Class<?> type) {
            return new InputFields(type, namesOf(type));
        }
    };

    private final @Nullable Class<?> type;
    private final Set<String> names;

    private InputFields(@Nullable Class<?> type, Set<String> names) {
        this.type = type;
        this.names = names;
    }

    static InputFields unknown() {
        return UNKNOWN;
    }

    static InputFields of(Type inputType) {
        return inputType instanceof Class<?> type && type != Object.class ? OF_TYPE.get(type) : UNKNOWN;
    }

    /** Reads the annotations that every field of a generated type has, and not all that Jackson looks at. */
    private static Set<String> namesOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(field -> field.getAnnotation(JsonProperty.class))
                .filter(Objects::nonNull)
                .map(JsonProperty::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether anything is known here. */
    boolean isKnown() {
        return type != null;
    }

    /** Returns whether the model is known to have the field. */
    boolean has(String name) {
        return names.contains(name);
    }

    /**
     * Checks one field.
     *
     * @throws IllegalArgumentException if the model is known not to have it, or not to take the value
     */
    void check(String model, String name, JsonNode value) {
        if (type == null) {
            return;
        }
        if (!has(name)) {
            throw new IllegalArgumentException(
                    model + " does not take " + name + "; " + Alternatives.withField(name) + ". " + wayOut(name));
        }
        try {
            RequestJson.value(request(name, value), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    model + ": " + name + " " + problem(e, value) + "; " + wayOut(name), e.getCause());
        }
    }

    /** Returns the smallest request with the field: the type checks whole ones only. */
    private static ObjectNode request(String name, JsonNode value) {
        ObjectNode request = RequestJson.object();
        request.putArray("messages").addObject().put("role", "user").put("content", "?");
        request.set(name, value);
        return request;
    }

    private static String problem(JsonProcessingException refusal, JsonNode value) {
        String found = value.isNumber() || value.isBoolean() ? ", but is " + value.asText() : "";
        return refusal.getCause() instanceof InvalidInputException invalid
                ? invalid.limit() + found
                : "does not take such a value" + found;
    }

    /** Returns how a check is passed by. */
    static String wayOut(String name) {
        return "extra(\"" + name + "\", …) sends it all the same.";
    }
}
