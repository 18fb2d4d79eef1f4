package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.catalog.Capability;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An answer in JSON of a schema: how to ask for it, and how to read it. What is no object is asked for as the one member
 * of one, since that is all that models promise. Immutable.
 *
 * @param <T> the type of the answer
 */
final class StructuredOutput<T> {

    private static final String WRAPPER = "value";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final JavaType type;
    private final ObjectNode schema;
    private final boolean wrapped;

    private StructuredOutput(String name, JavaType type, ObjectNode schema) {
        this.name = name;
        this.type = type;
        this.wrapped = !schema.path("type").asText().equals("object");
        this.schema = wrapped ? ArgumentSchema.wrapped(WRAPPER, schema) : schema;
    }

    static <T> StructuredOutput<T> of(Type type) {
        JavaType java = MAPPER.constructType(Objects.requireNonNull(type, "type"));
        return new StructuredOutput<>(nameOf(java.getRawClass()), java, ArgumentSchema.of(type));
    }

    static <T> StructuredOutput<List<T>> listOf(Class<T> element) {
        Objects.requireNonNull(element, "element");
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, element);
        return new StructuredOutput<>(nameOf(element) + "_list", list, ArgumentSchema.of(List.class, element));
    }

    private static String nameOf(Class<?> type) {
        String name = type.getSimpleName().replaceAll("[^A-Za-z0-9_-]", "_");
        return name.isEmpty() ? "answer" : name.length() <= 59 ? name : name.substring(0, 59);
    }

    /**
     * Returns what to send to a model so that it answers in this form; one member.
     *
     * @throws IllegalArgumentException if the model is known to have no such setting
     */
    Map.Entry<String, JsonNode> settingFor(ChatTarget target) {
        InputFields fields = target.fields();
        if (!fields.isKnown() || target.takesChatCompletions()) {
            ObjectNode named = RequestJson.object().put("name", name);
            named.set("schema", schema.deepCopy());
            return Map.entry("response_format", format(named));
        }
        if (fields.has("response_format")) {
            return Map.entry("response_format", format(schema.deepCopy().put("title", name)));
        }
        if (fields.has("guided_json")) {
            return Map.entry("guided_json", schema.deepCopy());
        }
        throw new IllegalArgumentException(
                target.id() + " does not write JSON on demand; " + Alternatives.thatCan(Capability.JSON_SCHEMA) + ".");
    }

    private static ObjectNode format(ObjectNode jsonSchema) {
        ObjectNode format = RequestJson.object().put("type", "json_schema");
        format.set("json_schema", jsonSchema);
        return format;
    }

    /** Reads an answer. */
    T read(String text) throws MisfitException {
        try {
            JsonNode tree = MAPPER.readTree(withoutFence(text));
            String problem = SchemaCheck.problem(schema, tree);
            if (problem != null) {
                throw new MisfitException(problem, null);
            }
            return MAPPER.treeToValue(wrapped ? tree.path(WRAPPER) : tree, type);
        } catch (JsonProcessingException e) {
            throw new MisfitException(problem(e), e);
        }
    }

    /** Says what is wrong without quoting the answer, as Jackson would. */
    private static String problem(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping) {
            String place = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                    .collect(Collectors.joining("."));
            String target = mapping instanceof MismatchedInputException misfit && misfit.getTargetType() != null
                    ? misfit.getTargetType().getSimpleName()
                    : "its type";
            return (place.isEmpty() ? "the answer" : place) + " cannot be read as " + target;
        }
        JsonLocation place = failure.getLocation();
        return "it is no JSON"
                + (place == null ? "" : " from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on");
    }

    /** Takes away the fence of Markdown in which some models put JSON. */
    private static String withoutFence(String text) {
        String stripped = text.strip();
        int line = stripped.indexOf('\n');
        boolean fenced =
                stripped.startsWith("```") && stripped.endsWith("```") && line > 0 && stripped.length() > line + 3;
        return fenced ? stripped.substring(line + 1, stripped.length() - 3) : stripped;
    }

    /** Returns the name of the type. */
    @Override
    public String toString() {
        return type.toCanonical();
    }
}
