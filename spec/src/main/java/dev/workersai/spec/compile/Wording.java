package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Our descriptions of types and fields, and the short factories that some types get. */
final class Wording {

    private final JsonNode words;
    private final JsonNode factories;
    private final Set<String> undescribed = new TreeSet<>();

    Wording(JsonNode words, JsonNode factories) {
        this.words = words;
        this.factories = factories;
    }

    String type(String name) {
        if (!words.path("types").has(name)) {
            undescribed.add(name);
        }
        return words.path("types").path(name).asText(spaced(name) + ".");
    }

    /** Puts our words on every field, and writes defaults as facts, so that no tool sends them; base64 gets an example, since
     * no tool makes one up. */
    void describeProperties(String owner, ObjectNode component) {
        for (Map.Entry<String, ObjectNode> property :
                Schemas.properties(component).entrySet()) {
            ObjectNode schema = property.getValue();
            if (schema.has("$ref")) {
                ObjectNode wrapper = Schemas.node();
                wrapper.putArray("allOf").add(schema);
                ((ObjectNode) component.get("properties")).set(property.getKey(), wrapper);
                schema = wrapper;
            }
            schema.put("description", property(owner, property.getKey()));
            if (schema.path("format").asText().equals("byte")) {
                schema.put("example", "UklGRg==");
            }
            if (schema.has("default")) {
                schema.set("x-default", schema.remove("default"));
            }
        }
    }

    private String property(String owner, String name) {
        JsonNode own = words.path("properties").path(owner + "." + name);
        JsonNode general = own.isTextual() ? own : words.path("properties").path(name);
        if (!general.isTextual()) {
            undescribed.add(owner + "." + name);
        }
        return general.asText("The field " + name + ", as the service defines it.");
    }

    void addFactories(String name, ObjectNode component) {
        if (factories.has(name)) {
            component.set("x-factories", factories.get(name));
        }
    }

    /** Returns the types and fields that still go by a made-up description. */
    Set<String> undescribed() {
        return undescribed;
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', '.');
    }
}
