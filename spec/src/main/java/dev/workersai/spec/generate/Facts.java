package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Puts the bounds, known values and default of a field into a sentence. */
final class Facts {

    private Facts() {}

    static String of(JsonNode schema) {
        List<String> facts = new ArrayList<>();
        range(facts, schema, "minimum", "maximum", "");
        range(facts, schema, "minLength", "maxLength", " characters");
        range(facts, schema, "minItems", "maxItems", " items");
        range(facts, schema, "minProperties", "maxProperties", " entries");
        JsonNode listed = schema.path("items").has("enum") ? schema.path("items") : schema;
        if (listed.path("enum").size() > 1) {
            List<String> values = new ArrayList<>();
            listed.path("enum").forEach(value -> values.add(Javadoc.code(value.asText())));
            facts.add("Known here: " + String.join(", ", values) + ".");
        }
        if (schema.has("pattern")) {
            facts.add("Matches " + Javadoc.code(schema.path("pattern").asText()) + ".");
        }
        if (schema.has("x-default")) {
            facts.add("The service assumes "
                    + Javadoc.code(schema.path("x-default").asText()) + " when absent.");
        }
        return String.join(" ", facts);
    }

    private static void range(List<String> facts, JsonNode schema, String least, String most, String unit) {
        String from = number(schema.path(least));
        String to = number(schema.path(most));
        if (!least.equals("minimum") && from.equals("1") && to.isEmpty()) {
            facts.add("Not empty.");
        } else if (!from.isEmpty() && !to.isEmpty()) {
            facts.add("From " + from + " to " + to + unit + ".");
        } else if (!from.isEmpty()) {
            facts.add("At least " + from + unit + ".");
        } else if (!to.isEmpty()) {
            facts.add("At most " + to + unit + ".");
        }
    }

    static String number(JsonNode number) {
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : "";
    }
}
