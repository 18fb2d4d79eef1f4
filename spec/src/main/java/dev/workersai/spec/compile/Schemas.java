package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reading and walking JSON Schema nodes. */
final class Schemas {

    private static final Set<String> WORDS_ONLY = Set.of("description", "title", "x-title");

    private Schemas() {}

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static boolean isObject(JsonNode schema) {
        return schema.has("properties");
    }

    static boolean isUnion(JsonNode schema) {
        return schema.has("anyOf");
    }

    static boolean isEnum(JsonNode schema) {
        return schema.path("type").asText().equals("string")
                && schema.path("enum").size() > 1;
    }

    /** Returns the one value a required text field can have, or null. */
    static @Nullable String constant(JsonNode schema) {
        boolean single =
                schema.path("enum").size() == 1 && schema.path("enum").get(0).isTextual();
        return single ? schema.path("enum").get(0).asText() : null;
    }

    static List<ObjectNode> branches(JsonNode union) {
        List<ObjectNode> branches = new ArrayList<>();
        union.path("anyOf").forEach(branch -> branches.add((ObjectNode) branch));
        return branches;
    }

    static Map<String, ObjectNode> properties(JsonNode schema) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(p -> properties.put(p.getKey(), (ObjectNode) p.getValue()));
        return properties;
    }

    static List<String> required(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** Replaces every direct part of a schema that is itself a schema. */
    static void replaceParts(ObjectNode schema, UnaryOperator<ObjectNode> change) {
        if (schema.path("properties") instanceof ObjectNode properties) {
            List<String> names = new ArrayList<>();
            properties.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> properties.set(name, change.apply((ObjectNode) properties.get(name))));
        }
        for (String keyword : List.of("items", "additionalProperties")) {
            if (schema.path(keyword) instanceof ObjectNode part) {
                schema.set(keyword, change.apply(part));
            }
        }
        for (String keyword : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.path(keyword) instanceof ArrayNode parts) {
                for (int i = 0; i < parts.size(); i++) {
                    parts.set(i, change.apply((ObjectNode) parts.get(i)));
                }
            }
        }
    }

    /** Returns a text that is equal for two schemas exactly if they differ in words only. */
    static String fingerprint(JsonNode schema) {
        if (schema.isObject()) {
            Map<String, String> members = new TreeMap<>();
            schema.properties().forEach(member -> {
                if (!WORDS_ONLY.contains(member.getKey()) || !member.getValue().isTextual()) {
                    members.put(member.getKey(), fingerprint(member.getValue()));
                }
            });
            return members.toString();
        }
        if (schema.isArray()) {
            List<String> items = new ArrayList<>();
            schema.forEach(item -> items.add(fingerprint(item)));
            return items.toString();
        }
        return schema.isNumber() ? schema.decimalValue().stripTrailingZeros().toPlainString() : schema.toString();
    }
}
