package dev.workersai.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a model answered, read with tolerance: numbers may come as texts, and what is not needed may be missing. */
record TaskAnswer(String modelId, JsonNode tree) {

    private static final int OK = 200;

    /** Returns a text member. */
    String text(String member) {
        JsonNode value = tree.path(member);
        if (value.isMissingNode() || value.isNull() || value.isContainerNode()) {
            throw misfit("has no text in '" + member + "'");
        }
        return value.asText();
    }

    /** Returns the list that is a member, or the whole answer. */
    JsonNode list(String member) {
        JsonNode list = tree.isArray() ? tree : tree.path(member);
        if (!list.isArray()) {
            throw misfit("has no list in '" + member + "'");
        }
        return list;
    }

    /** Returns a number of an element. */
    double number(JsonNode element, String member) {
        JsonNode value = element.path(member);
        double number = value.asDouble(Double.NaN);
        if (Double.isNaN(number)) {
            throw misfit("has an element without a number in '" + member + "'");
        }
        return number;
    }

    /** Returns the members of an object as texts, JSON where they are none. */
    static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> texts.put(
                        member.getKey(),
                        member.getValue().isValueNode()
                                ? member.getValue().asText()
                                : member.getValue().toString()));
        return texts;
    }

    ProtocolException misfit(String problem) {
        CallFailure failure =
                CallFailure.builder().status(OK).operation("run").model(modelId).build();
        return new ProtocolException(
                modelId + ": the answer " + problem + "; WorkersAiClient.run(modelId, input) shows it as it is.",
                failure,
                null);
    }
}
