package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Keeps the order of what we have: the service's own changes from answer to answer. */
final class Order {

    private Order() {}

    /** Returns the members in the order that ours has, new ones behind. */
    static ObjectNode like(JsonNode ours, ObjectNode members) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ours.fieldNames().forEachRemaining(name -> {
            if (members.has(name)) {
                ordered.set(name, members.get(name));
            }
        });
        members.properties().forEach(member -> ordered.putIfAbsent(member.getKey(), member.getValue()));
        return ordered;
    }

    /** Tells whether two lists of plain values hold the same ones, in whatever order. */
    static boolean sameValues(JsonNode one, JsonNode other) {
        return one.isArray()
                && other.isArray()
                && one.size() == other.size()
                && values(one).equals(values(other));
    }

    private static Set<JsonNode> values(JsonNode list) {
        Set<JsonNode> values = new HashSet<>();
        list.forEach(values::add);
        return values;
    }
}
