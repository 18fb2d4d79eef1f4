package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer in JSON of a schema: how to ask for it, and how to read it. What is no object is asked for as the one member
 * of one, since that is all that models promise.
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

    static <T> StructuredOutput<T> of(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return new StructuredOutput<>(nameOf(type), MAPPER.constructType(type), ArgumentSchema.of(type));
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
                target.id() + " has no setting for answers in JSON; the cards in Models.Chat.all() say which models do "
                        + "(Capability.JSON_SCHEMA).");
    }

    private static ObjectNode format(ObjectNode jsonSchema) {
        ObjectNode format = RequestJson.object().put("type", "json_schema");
        format.set("json_schema", jsonSchema);
        return format;
    }

    /**
     * Asks, and asks again for a repair where the answer does not fit.
     *
     * @throws StructuredOutputException if the last answer does not fit
     */
    T read(ChatRequest request, Function<ChatRequest, ChatResult> ask) {
        ChatRequest next = request.withFormat(this);
        for (int repairs = 0; ; repairs++) {
            ChatResult answer = ask.apply(next);
            String problem;
            @Nullable Throwable cause = null;
            try {
                JsonNode tree = MAPPER.readTree(withoutFence(answer.text()));
                String missing = ArgumentSchema.missing(schema, tree);
                if (missing == null && tree.isObject()) {
                    return MAPPER.treeToValue(wrapped ? tree.path(WRAPPER) : tree, type);
                }
                problem = missing == null ? "it is no JSON object" : "the member " + missing + " is missing";
            } catch (JsonProcessingException e) {
                problem = e.getOriginalMessage();
                cause = e;
            }
            if (repairs == request.maxRepairs()) {
                throw new StructuredOutputException(
                        "The answer does not fit " + type.toCanonical() + ": " + problem + "; rawText() has it.",
                        answer,
                        cause);
            }
            next = next.with(List.of(
                    Turn.of(answer),
                    Turn.of(
                            "user",
                            "This is not the JSON that was asked for: " + problem
                                    + ". Answer again, with nothing but the corrected JSON.")));
        }
    }

    /** Takes away the fence of Markdown in which some models put JSON. */
    private static String withoutFence(String text) {
        String stripped = text.strip();
        int line = stripped.indexOf('\n');
        boolean fenced =
                stripped.startsWith("```") && stripped.endsWith("```") && line > 0 && stripped.length() > line + 3;
        return fenced ? stripped.substring(line + 1, stripped.length() - 3) : stripped;
    }
}
