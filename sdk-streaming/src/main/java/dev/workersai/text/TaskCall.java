package dev.workersai.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Model;
import dev.workersai.catalog.Models;
import dev.workersai.internal.ModelId;
import dev.workersai.wire.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request to one model, gathered field by field; what is known of the model is what its input type says. Immutable. */
final class TaskCall {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final WorkersAiClient client;
    private final String modelId;
    private final @Nullable Class<?> inputType;
    private final Set<String> names;
    private final Map<String, JsonNode> fields;
    private final Map<String, JsonNode> extras;

    private TaskCall(
            WorkersAiClient client,
            String modelId,
            @Nullable Class<?> inputType,
            Set<String> names,
            Map<String, JsonNode> fields,
            Map<String, JsonNode> extras) {
        this.client = client;
        this.modelId = modelId;
        this.inputType = inputType;
        this.names = names;
        this.fields = fields;
        this.extras = extras;
    }

    static TaskCall to(WorkersAiClient client, Model<?, ?> model) {
        return model.inputType() instanceof Class<?> type && type != Object.class
                ? of(client, model.id(), type, names(type))
                : of(client, model.id(), null, Set.of());
    }

    /**
     * Returns a call of a model by its id.
     *
     * @throws IllegalArgumentException if the id has not the form of one, or is that of a model for another task
     */
    static TaskCall to(WorkersAiClient client, String modelId, Class<?> kind) {
        ModelId.parse(Objects.requireNonNull(modelId, "modelId"));
        Model<?, ?> known = Models.byId(modelId).orElse(null);
        if (known == null) {
            return of(client, modelId, null, Set.of());
        }
        if (!kind.isInstance(known)) {
            throw new IllegalArgumentException(modelId + " is no "
                    + kind.getSimpleName().replace("Model", "").toLowerCase(Locale.ROOT)
                    + " model, its task is " + known.card().task() + ".");
        }
        return to(client, known);
    }

    private static TaskCall of(WorkersAiClient client, String modelId, @Nullable Class<?> type, Set<String> names) {
        return new TaskCall(Objects.requireNonNull(client, "client"), modelId, type, names, Map.of(), Map.of());
    }

    /** Returns the same call by a client with further options. */
    TaskCall with(CallOptions options) {
        return new TaskCall(client.with(options), modelId, inputType, names, fields, extras);
    }

    String modelId() {
        return modelId;
    }

    /** Returns the last part of the model's id. */
    String modelName() {
        return modelId.substring(modelId.lastIndexOf('/') + 1);
    }

    /** Returns whether the model has the field, as far as is known. */
    boolean has(String field) {
        return names.contains(field);
    }

    /** Returns whether the model is known not to have the field. */
    boolean lacks(String field) {
        return inputType != null && !has(field);
    }

    /** Returns what is set for a field, null if nothing is. */
    @Nullable
    JsonNode get(String field) {
        return fields.get(field);
    }

    /**
     * Returns a call with more elements at the end of a list.
     *
     * @throws IllegalArgumentException if the model is known not to have it
     */
    TaskCall plus(String field, List<?> elements) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        JsonNode earlier = fields.get(field);
        if (earlier != null) {
            earlier.forEach(all::add);
        }
        elements.forEach(element -> all.add(tree(element)));
        return with(field, all);
    }

    /**
     * Returns a call with one more field.
     *
     * @throws IllegalArgumentException if the model is known not to have it
     */
    TaskCall with(String field, Object value) {
        if (lacks(field)) {
            throw new IllegalArgumentException(
                    modelId + " has no field " + field + "; extra(\"" + field + "\", …) sends it all the same.");
        }
        return new TaskCall(client, modelId, inputType, names, plus(fields, field, tree(value)), extras);
    }

    TaskCall withExtra(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "name");
        return new TaskCall(client, modelId, inputType, names, fields, plus(extras, name, tree(value)));
    }

    /**
     * Sends the request.
     *
     * @throws IllegalArgumentException if a field is missing or out of bounds, and no extra
     */
    TaskAnswer send() {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.setAll(fields);
        request.setAll(extras);
        check(request);
        return new TaskAnswer(modelId, client.run(modelId, request));
    }

    private void check(ObjectNode request) {
        if (inputType == null) {
            return;
        }
        try {
            MAPPER.treeToValue(request, inputType);
        } catch (JsonProcessingException e) {
            boolean ours = !(e.getCause() instanceof InvalidInputException invalid)
                    || !extras.containsKey(invalid.field().replaceFirst("\\[.*", ""));
            if (ours) {
                throw new IllegalArgumentException(modelId + ": " + problem(e), e.getCause());
            }
        }
    }

    private static String problem(JsonProcessingException refusal) {
        return refusal.getCause() instanceof InvalidInputException invalid
                ? invalid.field() + " " + invalid.limit() + "; extra(\"" + invalid.field()
                        + "\", …) sends it all the same."
                : "the input does not fit the model's schema.";
    }

    /** Returns a value as a tree of its own, which later changes of the value do not reach. */
    static JsonNode tree(@Nullable Object value) {
        return value == null ? JsonNodeFactory.instance.nullNode() : MAPPER.valueToTree(value);
    }

    private static Set<String> names(Class<?> type) {
        return MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, JsonNode> plus(Map<String, JsonNode> some, String name, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>(some);
        all.put(name, value);
        return all;
    }
}
