package dev.workersai.spec.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a typed method takes and gives, by the names of the generated types. */
final class Signature {

    private Signature() {}

    static String of(JsonNode method) {
        List<String> taken = new ArrayList<>();
        for (String member : List.of("body", "query", "x-query")) {
            if (method.has(member)) {
                taken.add(type(method.path(member)));
            }
        }
        if (method.path("kind").asText().equals("bytes")) {
            taken.add(0, "bytes");
        }
        return "(" + String.join(", ", taken) + ") → " + given(method);
    }

    private static String given(JsonNode method) {
        if (method.path("stream").asBoolean()) {
            return "events";
        }
        if (method.has("x-events")) {
            return type(method.path("x-events"));
        }
        return method.has("returns") ? type(method.path("returns")) : "bytes";
    }

    private static String type(JsonNode schema) {
        if (schema.has("items")) {
            return "list of " + type(schema.path("items"));
        }
        String name = Description.refName(schema);
        return name.isEmpty() ? "JSON" : name;
    }
}
