package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.wire.InvalidInputException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent to one model, field by field and by wire name. Each field is checked when it is set, as the model's
 * generated input type knows it; of a model without such a type nothing is known, and nothing refused. Bytes are
 * neither copied nor boxed. Immutable.
 */
public final class ModelSettings {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String model;
    private final @Nullable Class<?> type;
    private final Set<String> names;
    private final ObjectNode example;
    private final Map<String, JsonNode> fields;
    private final Map<String, JsonNode> extras;

    private ModelSettings(
            String model,
            @Nullable Class<?> type,
            Set<String> names,
            ObjectNode example,
            Map<String, JsonNode> fields,
            Map<String, JsonNode> extras) {
        this.model = model;
        this.type = type;
        this.names = names;
        this.example = example;
        this.fields = fields;
        this.extras = extras;
    }

    /**
     * {@return empty settings of a model of the catalog}
     *
     * @param type the generated type that a request is made of
     * @param example what the type cannot do without, as any value that it takes: it checks whole requests only. What
     *     the type does not have is left out
     */
    public static ModelSettings of(String model, Class<?> type, Map<String, ?> example) {
        Set<String> names = namesOf(type);
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        example.forEach((name, value) -> {
            if (names.contains(name)) {
                request.set(name, tree(value));
            }
        });
        return new ModelSettings(model, type, names, request, Map.of(), Map.of());
    }

    /** {@return empty settings of a model that the catalog does not know} */
    public static ModelSettings ofUnknown(String model) {
        return new ModelSettings(model, null, Set.of(), JsonNodeFactory.instance.objectNode(), Map.of(), Map.of());
    }

    /** {@return the id of the model} */
    public String model() {
        return model;
    }

    /** {@return whether the fields of the model are known} */
    public boolean isKnown() {
        return type != null;
    }

    /** {@return whether the model is not known to lack the field} */
    public boolean takes(String name) {
        return type == null || names.contains(name);
    }

    /** {@return whether nothing is set} */
    public boolean isEmpty() {
        return fields.isEmpty() && extras.isEmpty();
    }

    /** {@return what the field is set to, by whatever way, as text; empty if it is not set} */
    public String text(String name) {
        JsonNode value = extras.containsKey(name) ? extras.get(name) : fields.get(name);
        return value == null ? "" : value.asText();
    }

    /** {@return whether the field is set, by whatever way} */
    public boolean has(String name) {
        return fields.containsKey(name) || extras.containsKey(name);
    }

    /**
     * {@return settings with one more field, or another value of it}
     *
     * @throws IllegalArgumentException if the model is known not to have it, or not to take the value
     */
    public ModelSettings with(String name, Object value) {
        JsonNode checked = tree(Objects.requireNonNull(value, name));
        check(name, checked);
        return new ModelSettings(model, type, names, example, plus(fields, name, checked), extras);
    }

    /**
     * {@return settings with a field that models call by different names}
     *
     * @param candidates the first that the model has is set
     * @throws IllegalArgumentException if the model is known to have none of them, or not to take the value
     */
    public ModelSettings withFirstOf(List<String> candidates, Object value) {
        String name = candidates.stream().filter(this::takes).findFirst().orElse(candidates.get(0));
        return with(name, value);
    }

    /**
     * {@return settings with all fields that a value of the model's type has set}
     *
     * @throws IllegalArgumentException if it is of another type
     */
    public ModelSettings withAll(Object values) {
        if (type != null && !type.isInstance(values)) {
            throw new IllegalArgumentException(
                    model + " takes no " + values.getClass().getSimpleName() + ".");
        }
        Map<String, JsonNode> more = new LinkedHashMap<>(fields);
        MAPPER.<JsonNode>valueToTree(values).properties().forEach(field -> more.put(field.getKey(), field.getValue()));
        return new ModelSettings(model, type, names, example, Collections.unmodifiableMap(more), extras);
    }

    /** {@return settings in which the field is not set, unless as an extra} */
    public ModelSettings without(String name) {
        Map<String, JsonNode> fewer = new LinkedHashMap<>(fields);
        fewer.remove(name);
        return new ModelSettings(model, type, names, example, Collections.unmodifiableMap(fewer), extras);
    }

    /** {@return settings with a field that is not checked, and goes before one set by {@link #with}} */
    public ModelSettings extra(String name, @Nullable Object value) {
        JsonNode unchecked = value == null ? JsonNodeFactory.instance.nullNode() : tree(value);
        return new ModelSettings(
                model, type, names, example, fields, plus(extras, Objects.requireNonNull(name, "name"), unchecked));
    }

    /**
     * {@return what to send: a value of the model's type, or a tree where that is not known or is told to be wrong}
     *
     * @throws InvalidInputException if the fields do not go together, or one is missing
     */
    public Object input() {
        if (type == null) {
            return partial();
        }
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.setAll(fields);
        boolean overridden = extras.keySet().stream().anyMatch(names::contains);
        if (!overridden) {
            request.setAll(extras);
            return typed(request, type);
        }
        ObjectNode checked = example.deepCopy();
        checked.setAll(request);
        ObjectNode sent = MAPPER.valueToTree(typed(checked, type));
        example.fieldNames().forEachRemaining(name -> {
            if (!request.has(name)) {
                sent.remove(name);
            }
        });
        return sent.setAll(extras);
    }

    /** {@return what is set, where the rest of a request goes another way} */
    public Object partial() {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.setAll(fields);
        return request.setAll(extras);
    }

    private void check(String name, JsonNode value) {
        if (type == null) {
            return;
        }
        if (!names.contains(name)) {
            throw new IllegalArgumentException(model + " has no field " + name + "; " + wayOut(name));
        }
        ObjectNode request = example.deepCopy();
        request.set(name, value);
        try {
            MAPPER.treeToValue(request, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    model + ": " + name + " " + problem(e, value) + "; " + wayOut(name), e.getCause());
        }
    }

    private static Object typed(ObjectNode request, Class<?> type) {
        try {
            return Objects.requireNonNull(MAPPER.treeToValue(request, type));
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof InvalidInputException invalid) {
                throw invalid;
            }
            throw new IllegalArgumentException("The input does not fit " + type.getSimpleName(), e);
        }
    }

    private static String problem(JsonProcessingException refusal, JsonNode value) {
        String found = value.isNumber() || value.isBoolean() ? ", but is " + value.asText() : "";
        return refusal.getCause() instanceof InvalidInputException invalid
                ? invalid.limit() + found
                : "does not take such a value" + found;
    }

    private static String wayOut(String name) {
        return "extra(\"" + name + "\", …) sends it all the same.";
    }

    private static JsonNode tree(Object value) {
        return value instanceof byte[] bytes ? BinaryNode.valueOf(bytes) : MAPPER.valueToTree(value);
    }

    private static Map<String, JsonNode> plus(Map<String, JsonNode> map, String name, JsonNode value) {
        Map<String, JsonNode> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    private static Set<String> namesOf(Class<?> type) {
        return MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
