package dev.workersai.spec.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The differences between two cards of one model. Words about it are no facts, and retirement is told elsewhere. */
final class CardChanges {

    private static final List<String> LEFT_OUT = List.of("id", "description", "retiredOn");

    private CardChanges() {}

    static List<String> between(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        LEFT_OUT.forEach(names::remove);
        List<String> changes = new ArrayList<>();
        for (String name : names) {
            String from = text(before.path(name));
            String to = text(after.path(name));
            if (!from.equals(to)) {
                changes.add(name + " " + from + " → " + to);
            }
        }
        return changes;
    }

    private static String text(JsonNode fact) {
        if (fact.isMissingNode() || (fact.isContainerNode() && fact.isEmpty())) {
            return "none";
        }
        if (fact.isArray()) {
            List<String> items = new ArrayList<>();
            fact.forEach(item -> items.add(text(item)));
            return String.join(", ", items);
        }
        if (fact.has("unit")) {
            return fact.path("price").decimalValue().toPlainString() + " "
                    + fact.path("currency").asText() + " " + fact.path("unit").asText();
        }
        return fact.isValueNode() ? fact.asText() : fact.toString();
    }
}
