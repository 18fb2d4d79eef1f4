package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The alternatives of a schema's root, however deep its unions are nested. */
final class Branches {

    private Branches() {}

    /** Returns the root itself if it is no union. */
    static List<JsonNode> of(JsonNode schema) {
        List<JsonNode> leaves = new ArrayList<>();
        collect(schema, leaves);
        return leaves;
    }

    private static void collect(JsonNode schema, List<JsonNode> leaves) {
        JsonNode union = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
        if (!union.isArray()) {
            leaves.add(schema);
        }
        for (JsonNode branch : union) {
            collect(branch, leaves);
        }
    }
}
