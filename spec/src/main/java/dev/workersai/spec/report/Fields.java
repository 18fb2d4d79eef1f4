package dev.workersai.spec.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lays a schema out flat: every field by its path, for example {@code messages[].role}. Names of generated types occur
 * for the object forms of unions only, {@code content<TextPart>.text}, so a mere renaming is no change of a field.
 */
final class Fields {

    private final Description description;
    private final Map<String, Field> fields = new TreeMap<>();

    private Fields(Description description) {
        this.description = description;
    }

    /** Returns the fields below a schema; the empty path is the schema itself. */
    static Map<String, Field> of(Description description, JsonNode schema) {
        var fields = new Fields(description);
        fields.walk("", schema, false, Set.of());
        return fields.fields;
    }

    private void walk(String path, JsonNode place, boolean required, Set<String> above) {
        JsonNode schema = description.resolve(place);
        fields.put(path, Field.of(place, schema, required));
        String name = Description.refName(place);
        if (above.contains(name)) {
            return;
        }
        Set<String> here = new HashSet<>(above);
        if (!name.isEmpty()) {
            here.add(name);
        }
        Set<String> needed = new HashSet<>();
        schema.path("required").forEach(field -> needed.add(field.asText()));
        schema.path("properties")
                .properties()
                .forEach(property -> walk(
                        path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                        property.getValue(),
                        needed.contains(property.getKey()),
                        here));
        if (schema.path("items").isObject() && !schema.has("x-bytes")) {
            walk(path + "[]", schema.path("items"), false, here);
        }
        if (schema.path("additionalProperties").isObject()) {
            walk(path + "{}", schema.path("additionalProperties"), false, here);
        }
        schema.path("anyOf").forEach(branch -> walk(path + "<" + form(branch) + ">", branch, false, here));
    }

    private static String form(JsonNode branch) {
        String name = Description.refName(branch);
        return name.isEmpty() ? Field.of(branch, branch, false).type() : name;
    }
}
