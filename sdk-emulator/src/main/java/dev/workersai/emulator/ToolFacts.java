package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What tools have said in JSON, to be put into answers in JSON. */
final class ToolFacts {

    private ToolFacts() {}

    /**
     * Returns an example with what the tools said in place of what is made up: in members with the same name and kind of
     * value. Of several results each element of a list has one.
     */
    static JsonNode filledInto(JsonNode example, Conversation conversation) {
        List<JsonNode> facts =
                conversation.toolResults().stream().map(ToolFacts::fact).toList();
        JsonNode filled = example.deepCopy();
        for (int i = facts.size() - 1; i >= 0; i--) {
            fill(filled, facts, i);
        }
        return filled;
    }

    private static JsonNode fact(String result) {
        try {
            return Json.read(result.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return MissingNode.getInstance(); // a result in words
        }
    }

    private static void fill(JsonNode target, List<JsonNode> facts, int number) {
        if (target instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                fill(array.get(i), facts, Math.min(i, facts.size() - 1));
            }
        } else if (target instanceof ObjectNode object) {
            for (var member : object.properties()) {
                JsonNode fact = facts.get(number).path(member.getKey());
                if (member.getValue().isContainerNode()) {
                    fill(member.getValue(), facts, number);
                } else if (isSameKind(fact, member.getValue())) {
                    member.setValue(fact);
                }
            }
        }
    }

    private static boolean isSameKind(JsonNode fact, JsonNode made) {
        return fact.isNumber() ? made.isNumber() : fact.getNodeType() == made.getNodeType();
    }
}
