package dev.workersai.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of a model, as the service publishes them; it does not always keep them. Immutable. */
public final class ModelSchema {

    private final String modelId;
    private final String input;
    private final String output;

    ModelSchema(String modelId, @Nullable JsonNode input, @Nullable JsonNode output) {
        this.modelId = modelId;
        this.input = input == null ? "{}" : AccountJson.text(input);
        this.output = output == null ? "{}" : AccountJson.text(output);
    }

    /** {@return the id of the model} */
    public String modelId() {
        return modelId;
    }

    /** {@return the schema of what it takes, as JSON} */
    public String input() {
        return input;
    }

    /** {@return the schema of what it answers, as JSON} */
    public String output() {
        return output;
    }

    /** {@return the schema of what it takes, as maps, lists, texts, numbers and booleans} */
    public Map<String, Object> inputMap() {
        return AccountJson.map(input);
    }

    /** {@return the schema of what it answers, as maps, lists, texts, numbers and booleans} */
    public Map<String, Object> outputMap() {
        return AccountJson.map(output);
    }

    /** {@return the id of the model} */
    @Override
    public String toString() {
        return "ModelSchema[" + modelId + "]";
    }
}
