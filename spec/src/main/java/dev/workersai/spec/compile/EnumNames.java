package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.ModelName;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives every list of known texts a type of its own, as a component with all values. {@code enums.json} lists the
 * fields that share one type across models (its constants are the sum of all lists; each field's documentation keeps
 * its own); any other list belongs to its owner and is named after it.
 */
final class EnumNames {

    private final Map<String, String> typeByProperty = new TreeMap<>();

    EnumNames(JsonNode document) {
        document.path("enums")
                .properties()
                .forEach(type ->
                        type.getValue().forEach(property -> typeByProperty.put(property.asText(), type.getKey())));
    }

    /** Marks the fields with {@code x-enum} and adds the enum components. */
    void apply(Map<String, ObjectNode> schemas) {
        Map<String, Set<String>> values = new TreeMap<>();
        schemas.forEach((owner, schema) ->
                Schemas.properties(schema).forEach((name, property) -> mark(owner, name, property, values)));
        values.forEach((name, texts) -> {
            ObjectNode component = Schemas.node().put("type", "string").put("x-open-enum", true);
            component.put("description", "Known values of a text field; the service may know more.");
            ArrayNode list = component.putArray("enum");
            texts.forEach(list::add);
            if (schemas.putIfAbsent(name, component) != null) {
                throw new IllegalStateException(
                        "two schemas are called " + name + "; rename one in names.json or enums.json");
            }
        });
    }

    private void mark(String owner, String name, ObjectNode property, Map<String, Set<String>> values) {
        ObjectNode schema = property.path("items") instanceof ObjectNode items ? items : property;
        if (!Schemas.isEnum(schema)) {
            return;
        }
        String type = typeByProperty.getOrDefault(
                owner + "." + name,
                typeByProperty.getOrDefault(
                        name, owner + ModelName.ofWords(name).type()));
        schema.put("x-enum", type);
        Set<String> known = values.computeIfAbsent(type, key -> new LinkedHashSet<>());
        schema.path("enum").forEach(value -> known.add(value.asText()));
    }
}
