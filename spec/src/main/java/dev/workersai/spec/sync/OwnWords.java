package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Takes the facts of a live schema and leaves its words behind: titles, descriptions, comments and examples are the
 * vendor's text. Where our schema has words at the same place, ours stay. Members keep the order that our schema has, so
 * that a diff shows changes only.
 */
final class OwnWords {

    private static final Set<String> OURS = Set.of("title", "description");
    private static final Set<String> DROPPED = Set.of("$comment", "example", "examples", "markdownDescription");
    private static final Set<String> SCHEMAS_BY_NAME =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");
    private static final Set<String> SCHEMAS_IN_LIST = Set.of("anyOf", "oneOf", "allOf", "prefixItems", "items");
    private static final Set<String> DATA = Set.of("default", "const", "enum");

    private OwnWords() {}

    /** Returns the live schema with our words in our order; {@code ours} may be missing. */
    static JsonNode of(JsonNode live, JsonNode ours) {
        if (!live.isObject()) {
            return live.deepCopy();
        }
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        for (String word : OURS) {
            if (ours.path(word).isTextual()) {
                facts.set(word, ours.get(word));
            }
        }
        live.properties().forEach(member -> {
            String keyword = member.getKey();
            boolean words = DROPPED.contains(keyword) || OURS.contains(keyword);
            if (!words) {
                facts.set(keyword, value(keyword, member.getValue(), ours.path(keyword)));
            }
        });
        return Order.like(ours, facts);
    }

    private static JsonNode value(String keyword, JsonNode live, JsonNode ours) {
        if (SCHEMAS_BY_NAME.contains(keyword) && live.isObject()) {
            ObjectNode byName = JsonNodeFactory.instance.objectNode();
            live.properties()
                    .forEach(schema -> byName.set(schema.getKey(), of(schema.getValue(), ours.path(schema.getKey()))));
            return Order.like(ours, byName);
        }
        if (SCHEMAS_IN_LIST.contains(keyword) && live instanceof ArrayNode branches) {
            var matches = new BranchMatches(branches, ours);
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < branches.size(); i++) {
                list.add(of(branches.get(i), matches.ours(i)));
            }
            return list;
        }
        if (live.isObject() && !DATA.contains(keyword)) {
            return of(live, ours);
        }
        return Order.sameValues(live, ours) ? ours : live.deepCopy();
    }
}
