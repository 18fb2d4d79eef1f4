package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns unions of objects into one object where the branches agree on the type of every shared field.
 *
 * <p>Requests are closed: branches told apart by a constant stay apart, and what each branch demands becomes
 * {@code x-exactly-one}. Answers are open: constants of several branches become one enum, and nothing is required.
 */
final class UnionMerger {

    private final boolean answers;

    private UnionMerger(boolean answers) {
        this.answers = answers;
    }

    static UnionMerger forRequests() {
        return new UnionMerger(false);
    }

    static UnionMerger forAnswers() {
        return new UnionMerger(true);
    }

    ObjectNode merge(ObjectNode simplified) {
        ObjectNode schema = simplified.deepCopy();
        Schemas.replaceParts(schema, this::merge);
        if (answers) {
            loosen(schema);
        }
        List<ObjectNode> branches = Schemas.branches(schema);
        if (branches.isEmpty() || !branches.stream().allMatch(Schemas::isObject)) {
            return schema;
        }
        return mergeObjects(branches).map(merged -> outerWords(schema, merged)).orElse(schema);
    }

    private static void loosen(ObjectNode schema) {
        schema.remove("required");
        for (String bound :
                List.of("minItems", "maxItems", "minimum", "maximum", "minLength", "maxLength", "default")) {
            if (!schema.path(bound).isObject()) {
                schema.remove(bound);
            }
        }
    }

    private static ObjectNode outerWords(ObjectNode outer, ObjectNode merged) {
        for (String word : List.of("description", "default")) {
            if (outer.has(word)) {
                merged.set(word, outer.get(word));
            }
        }
        return merged;
    }

    /** Returns the one object that stands for all branches, or nothing where two of them disagree. */
    Optional<ObjectNode> mergeObjects(List<ObjectNode> branches) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        for (ObjectNode branch : branches) {
            for (Map.Entry<String, ObjectNode> property :
                    Schemas.properties(branch).entrySet()) {
                ObjectNode present = properties.get(property.getKey());
                Optional<ObjectNode> both =
                        present == null ? Optional.of(property.getValue()) : mergeValues(present, property.getValue());
                if (both.isEmpty()) {
                    return Optional.empty();
                }
                properties.put(property.getKey(), both.get());
            }
        }
        ObjectNode merged = Schemas.node().put("type", "object");
        merged.putObject("properties");
        if (!answers) {
            demands(branches, merged, properties.keySet());
        }
        ObjectNode members = (ObjectNode) merged.get("properties");
        merged.path("x-exactly-one")
                .forEach(group -> group.forEach(name -> members.set(name.asText(), properties.get(name.asText()))));
        properties.forEach(members::set);
        return Optional.of(merged);
    }

    private static void demands(List<ObjectNode> branches, ObjectNode merged, Set<String> order) {
        Set<String> common = new LinkedHashSet<>(order);
        branches.forEach(branch -> common.retainAll(Schemas.required(branch)));
        if (!common.isEmpty()) {
            ArrayNode required = merged.putArray("required");
            common.forEach(required::add);
        }
        List<List<String>> groups = new ArrayList<>();
        for (ObjectNode branch : branches) {
            List<String> own = new ArrayList<>(Schemas.required(branch));
            own.removeAll(common);
            if (own.isEmpty()) {
                return;
            }
            groups.add(own);
        }
        ArrayNode exactlyOne = merged.putArray("x-exactly-one");
        groups.forEach(group -> {
            ArrayNode names = exactlyOne.addArray();
            group.forEach(names::add);
        });
    }

    private Optional<ObjectNode> mergeValues(ObjectNode one, ObjectNode other) {
        if (Schemas.fingerprint(one).equals(Schemas.fingerprint(other))) {
            return Optional.of(one);
        }
        if (Schemas.isObject(one) && Schemas.isObject(other)) {
            return answers ? mergeObjects(List.of(one, other)) : Optional.empty();
        }
        if (Schemas.isUnion(one) || Schemas.isUnion(other) || !sameType(one, other)) {
            return Optional.empty();
        }
        if (one.path("items") instanceof ObjectNode items && other.path("items") instanceof ObjectNode otherItems) {
            return mergeValues(items, otherItems).map(both -> one.deepCopy().set("items", both));
        }
        if (one.has("enum") || other.has("enum")) {
            return mergeEnums(one, other);
        }
        return Optional.of(withoutDifferences(one, other));
    }

    private static boolean sameType(JsonNode one, JsonNode other) {
        boolean sameJson =
                one.path("x-json").asBoolean() == other.path("x-json").asBoolean();
        return sameJson && one.path("type").equals(other.path("type")) && one.has("items") == other.has("items");
    }

    private Optional<ObjectNode> mergeEnums(ObjectNode one, ObjectNode other) {
        if (!answers) {
            return Optional.empty();
        }
        Set<JsonNode> values = new LinkedHashSet<>();
        one.path("enum").forEach(values::add);
        other.path("enum").forEach(values::add);
        ObjectNode merged = one.deepCopy();
        merged.remove("enum");
        if (one.has("enum") && other.has("enum")) {
            merged.putArray("enum").addAll(values);
        }
        return Optional.of(merged);
    }

    /** Keeps the bounds that both have: the service decides which branch it reads, so the wider one is let through. */
    private static ObjectNode withoutDifferences(ObjectNode one, ObjectNode other) {
        ObjectNode merged = Schemas.node();
        one.properties().forEach(member -> {
            if (member.getValue().equals(other.get(member.getKey()))) {
                merged.set(member.getKey(), member.getValue());
            }
        });
        return merged;
    }
}
