package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a catalog schema in fewer words without changing what it allows, null aside: one union keyword
 * ({@code anyOf}), no unions inside unions, no unions of one, no {@code null} branches (absent and null mean the same to
 * the service), titles kept as hints only.
 */
final class Simplifier {

    ObjectNode simplify(JsonNode raw) {
        ObjectNode schema = raw.deepCopy();
        Schemas.replaceParts(schema, this::simplify);
        if (schema.path("title").isTextual()) {
            schema.set("x-title", schema.remove("title"));
        }
        if (schema.path("type") instanceof ArrayNode types) {
            withoutNull(schema, types);
        }
        if (schema.has("properties") && !schema.has("type")) {
            schema.put("type", "object");
        }
        List<ObjectNode> branches = takeBranches(schema);
        return branches.isEmpty() ? freeForm(schema) : union(schema, branches);
    }

    private static void withoutNull(ObjectNode schema, ArrayNode types) {
        for (JsonNode type : types) {
            if (!type.asText().equals("null")) {
                schema.set("type", type);
            }
        }
    }

    /** Removes all union keywords and returns the branches, flattened, without null and without repetitions. */
    private static List<ObjectNode> takeBranches(ObjectNode schema) {
        Map<String, ObjectNode> branches = new LinkedHashMap<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            JsonNode parts = schema.remove(keyword);
            if (parts == null) {
                continue;
            }
            for (JsonNode part : parts) {
                List<ObjectNode> flat = Schemas.isUnion(part) ? Schemas.branches(part) : List.of((ObjectNode) part);
                flat.stream()
                        .filter(branch -> !branch.path("type").asText().equals("null"))
                        .forEach(branch -> branches.putIfAbsent(Schemas.fingerprint(branch), branch));
            }
        }
        return new ArrayList<>(branches.values());
    }

    private static ObjectNode union(ObjectNode outer, List<ObjectNode> branches) {
        JsonNode type = outer.remove("type");
        if (type != null) {
            branches.forEach(branch -> {
                if (!branch.has("type")) {
                    branch.set("type", type);
                }
            });
        }
        if (branches.size() == 1) {
            ObjectNode only = branches.get(0);
            outer.properties().forEach(member -> only.set(member.getKey(), member.getValue()));
            return only;
        }
        branches.forEach(outer.withArray("anyOf")::add);
        return outer;
    }

    /** Marks what allows anything, or any object, as free-form JSON. */
    private static ObjectNode freeForm(ObjectNode schema) {
        boolean untyped = !schema.has("type") && !schema.has("properties");
        boolean openObject = schema.path("type").asText().equals("object")
                && !schema.has("properties")
                && !(schema.path("additionalProperties") instanceof ObjectNode values
                        && !values.path("x-json").asBoolean());
        if (untyped || openObject) {
            schema.put("x-json", true);
            schema.remove("additionalProperties");
        }
        return schema;
    }
}
