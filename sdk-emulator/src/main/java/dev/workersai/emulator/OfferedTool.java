package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A tool in a request, flat or wrapped. */
record OfferedTool(String name, String description, JsonNode parameters) {

    static List<OfferedTool> all(JsonNode tools) {
        List<OfferedTool> all = new ArrayList<>();
        for (JsonNode entry : tools) {
            JsonNode tool = entry.has("function") ? entry.path("function") : entry;
            if (tool.path("name").isTextual()) {
                all.add(new OfferedTool(
                        tool.path("name").asText(), tool.path("description").asText(), tool.path("parameters")));
            }
        }
        return all;
    }

    /** Whether it takes no arguments. */
    boolean isBare() {
        return parameters.path("properties").isEmpty();
    }

    /** The type of the argument that a call is about; empty if there is none, or it has to be one of some words. */
    String leadType() {
        JsonNode lead = parameters.path("properties").path(lead());
        return lead.has("enum") ? "" : lead.path("type").asText();
    }

    private String lead() {
        JsonNode required = parameters.path("required");
        if (!required.isEmpty()) {
            return required.get(0).asText();
        }
        var names = parameters.path("properties").fieldNames();
        return names.hasNext() ? names.next() : "";
    }

    /** The required arguments, made up, save for the one that the call is about. */
    ObjectNode arguments(JsonNode value) {
        ObjectNode arguments = exampleArguments();
        arguments.set(lead(), value);
        return arguments;
    }

    ObjectNode exampleArguments() {
        ObjectNode all = SchemaExample.of(parameters) instanceof ObjectNode object ? object : Json.object();
        List<String> required = new ArrayList<>();
        parameters.path("required").forEach(name -> required.add(name.asText()));
        return all.retain(required);
    }
}
