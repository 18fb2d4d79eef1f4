package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the template of an open list of texts needs. */
final class EnumView {

    private EnumView() {}

    static Map<String, Object> view(String name, JsonNode schema) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (JsonNode value : schema.path("enum")) {
            values.add(Map.of(
                    "constant",
                    JavaNames.constant(value.asText()),
                    "literal",
                    CheckCode.literal(value.asText()),
                    "comment",
                    "    /** The value " + Javadoc.code(value.asText()) + ". */"));
        }
        return Map.of(
                "name",
                name,
                "comment",
                Javadoc.comment(
                        0,
                        List.of(Javadoc.escape(schema.path("description").asText()), "Immutable and equal by text."),
                        List.of()),
                "values",
                values);
    }
}
