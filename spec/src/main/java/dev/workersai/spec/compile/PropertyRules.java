package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrections that hold wherever a property of a given name or form occurs, in any model. A rule matches by side,
 * property name ({@code property}) or the name of the list it is the element of ({@code itemOf}), exact form
 * ({@code schema}, words aside), members it must have or lack, task and models; it replaces ({@code set}), extends
 * ({@code add}) or removes the schema.
 */
final class PropertyRules {

    private final List<JsonNode> rules = new ArrayList<>();

    PropertyRules(JsonNode document) {
        var simplifier = new Simplifier();
        for (JsonNode rule : document.path("rules")) {
            ObjectNode copy = rule.deepCopy();
            if (copy.path("match") instanceof ObjectNode match && match.has("schema")) {
                match.set("schema", simplifier.simplify(match.path("schema")));
            }
            rules.add(copy);
        }
    }

    /** Applies all rules, in their order, to a simplified schema in place. */
    void apply(CatalogEntry model, String side, ObjectNode root) {
        for (JsonNode rule : rules) {
            if (concerns(rule.path("match"), model, side)) {
                walk(rule, root, "", "");
            }
        }
    }

    private static boolean concerns(JsonNode match, CatalogEntry model, String side) {
        return match.path("side").asText().equals(side)
                && (!match.has("task") || match.path("task").asText().equals(model.task()))
                && !contains(match.path("notModels"), model.id());
    }

    private void walk(JsonNode rule, ObjectNode schema, String property, String itemOf) {
        if (schema.path("properties") instanceof ObjectNode properties) {
            List<String> names = new ArrayList<>();
            properties.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                var child = (ObjectNode) properties.get(name);
                if (matches(rule.path("match"), child, name, "")) {
                    if (rule.path("remove").asBoolean()) {
                        properties.remove(name);
                        continue;
                    }
                    child = changed(rule, child);
                    properties.set(name, child);
                }
                walk(rule, child, name, "");
            }
        }
        if (schema.path("items") instanceof ObjectNode items) {
            String list = property.isEmpty() ? itemOf : property;
            if (matches(rule.path("match"), items, "", list)) {
                schema.set("items", changed(rule, items));
            }
            walk(rule, (ObjectNode) schema.get("items"), "", list);
        }
        Schemas.branches(schema).forEach(branch -> walk(rule, branch, property, itemOf));
        if (schema.path("additionalProperties") instanceof ObjectNode values) {
            walk(rule, values, "", "");
        }
    }

    private static boolean matches(JsonNode match, ObjectNode schema, String property, String itemOf) {
        boolean anywhere = !match.has("property") && !match.has("itemOf") && !property.isEmpty();
        boolean place =
                anywhere || contains(match.path("property"), property) || contains(match.path("itemOf"), itemOf);
        return place
                && (!match.has("schema") || sameForm(match.path("schema"), schema))
                && hasAll(match.path("has"), schema)
                && hasNone(match.path("without"), schema);
    }

    private static boolean sameForm(JsonNode wanted, ObjectNode schema) {
        ObjectNode bare = schema.deepCopy();
        bare.remove("default");
        return Schemas.fingerprint(wanted).equals(Schemas.fingerprint(bare));
    }

    private static boolean hasAll(JsonNode names, ObjectNode schema) {
        for (JsonNode name : names) {
            if (!schema.path("properties").has(name.asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNone(JsonNode names, ObjectNode schema) {
        for (JsonNode name : names) {
            if (schema.path("properties").has(name.asText())) {
                return false;
            }
        }
        return true;
    }

    private static ObjectNode changed(JsonNode rule, ObjectNode schema) {
        if (rule.has("add")) {
            if (schema.has("properties")) {
                addMissing(schema, rule.path("add"));
            }
            return schema;
        }
        ObjectNode replacement = rule.path("set").deepCopy();
        for (String kept : List.of("description", "default")) {
            if (schema.has(kept)) {
                replacement.set(kept, schema.get(kept));
            }
        }
        return replacement;
    }

    private static void addMissing(ObjectNode target, JsonNode addition) {
        addition.properties().forEach(member -> {
            JsonNode present = target.get(member.getKey());
            if (present instanceof ObjectNode object && member.getValue().isObject()) {
                addMissing(object, member.getValue());
            } else if (present == null) {
                target.set(member.getKey(), member.getValue().deepCopy());
            }
        });
    }

    private static boolean contains(JsonNode names, String name) {
        for (JsonNode candidate : names) {
            if (candidate.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
