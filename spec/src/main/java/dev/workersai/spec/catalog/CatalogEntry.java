package dev.workersai.spec.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One model of the catalog: the search entry, and the JSON Schemas of input and output, as the live API gives them.
 *
 * @param document the whole file: {@code model}, {@code input}, {@code output}
 */
public record CatalogEntry(ObjectNode document) {

    /** Returns the model id, for example {@code @cf/baai/bge-m3}. */
    public String id() {
        return model().path("name").asText();
    }

    /** Returns the search entry: description, task, properties. */
    public JsonNode model() {
        return document.path("model");
    }

    /** Returns the name of the task, for example {@code Text Generation}. */
    public String task() {
        return model().path("task").path("name").asText();
    }

    /** Returns the value of a search property, or a missing node. */
    public JsonNode property(String propertyId) {
        for (JsonNode property : model().path("properties")) {
            if (property.path("property_id").asText().equals(propertyId)) {
                return property.path("value");
            }
        }
        return MissingNode.getInstance();
    }

    /** Returns the input schema. */
    public ObjectNode input() {
        return document.withObject("/input");
    }

    /** Returns the output schema. */
    public ObjectNode output() {
        return document.withObject("/output");
    }
}
