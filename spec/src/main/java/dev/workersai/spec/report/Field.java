package dev.workersai.spec.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the wire says about one field.
 *
 * @param type in words, for example {@code text}
 * @param required whether a request must have it
 * @param facts bounds, pattern and default, by name
 * @param values the known values, empty where any will do
 */
record Field(String type, boolean required, Map<String, String> facts, Set<String> values) {

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("minimum", "least value"),
            Map.entry("maximum", "greatest value"),
            Map.entry("minLength", "least length"),
            Map.entry("maxLength", "greatest length"),
            Map.entry("minItems", "least number of items"),
            Map.entry("maxItems", "greatest number of items"),
            Map.entry("minProperties", "least number of entries"),
            Map.entry("maxProperties", "greatest number of entries"),
            Map.entry("pattern", "pattern"),
            Map.entry("x-default", "default"),
            Map.entry("x-exactly-one", "exactly one of"));

    /** Reads a field; {@code place} is the schema where it stands, {@code target} the one behind a reference. */
    static Field of(JsonNode place, JsonNode target, boolean required) {
        Map<String, String> facts = new TreeMap<>();
        FACTS.forEach((keyword, name) -> {
            JsonNode fact = place.has(keyword) ? place.path(keyword) : target.path(keyword);
            if (!fact.isMissingNode()) {
                facts.put(name, text(fact));
            }
        });
        Set<String> values = new TreeSet<>();
        target.path("enum").forEach(value -> values.add(value.asText()));
        return new Field(type(target), required, facts, values);
    }

    private static String text(JsonNode fact) {
        if (fact.isNumber()) {
            return fact.decimalValue().stripTrailingZeros().toPlainString();
        }
        return fact.isTextual() ? fact.asText() : fact.toString();
    }

    private static String type(JsonNode schema) {
        if (schema.has("anyOf")) {
            return "union";
        }
        if (schema.path("x-json").asBoolean()) {
            return "any JSON";
        }
        if (schema.has("x-bytes")) {
            return "bytes as " + schema.path("x-bytes").asText();
        }
        String format = schema.path("format").asText();
        String suffix = format.isEmpty() ? "" : " (" + format + ")";
        return switch (schema.path("type").asText()) {
            case "string" -> "text" + suffix;
            case "array" -> "list";
            case "object" -> schema.has("properties") ? "object" : "map";
            default -> schema.path("type").asText("unknown") + suffix;
        };
    }
}
