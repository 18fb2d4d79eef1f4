package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * One message of a conversation, in the form that all models take: a text as content wherever that is possible, and
 * never no content. Immutable.
 */
final class Turn {

    private final ObjectNode message;
    private final String reasoning;

    private Turn(ObjectNode message, String reasoning) {
        this.message = message;
        this.reasoning = reasoning;
    }

    static Turn of(String role, String text) {
        Objects.requireNonNull(text, "text");
        return new Turn(message(role, text), "");
    }

    /** Returns a message in any of the forms in which the service describes messages. */
    static Turn of(JsonNode given) {
        ObjectNode message = given.deepCopy();
        JsonNode content = message.path("content");
        if (isTextOnly(content)) {
            message.put("content", StreamJson.contentText(content));
        }
        return new Turn(message, "");
    }

    /**
     * Returns the model's answer as a message. Next to tool calls the content may be empty, but has to be there: only
     * the empty text is accepted by every model (live answers of October 2026).
     */
    static Turn of(ChatResult answer) {
        ObjectNode message = message("assistant", answer.text());
        if (!answer.toolCalls().isEmpty()) {
            ArrayNode calls = message.putArray("tool_calls");
            answer.toolCalls().forEach(call -> add(calls, call));
        }
        return new Turn(message, answer.reasoning());
    }

    /** Returns the result of a tool call as a message. */
    static Turn of(ToolCall call, String result) {
        Objects.requireNonNull(result, "result");
        ObjectNode message = RequestJson.object().put("role", "tool").put("tool_call_id", call.id());
        return new Turn(message.put("name", call.name()).put("content", result), "");
    }

    private static ObjectNode message(String role, String text) {
        return RequestJson.object().put("role", role).put("content", text);
    }

    private static void add(ArrayNode calls, ToolCall call) {
        calls.addObject()
                .put("id", call.id())
                .put("type", "function")
                .putObject("function")
                .put("name", call.name())
                .put("arguments", call.arguments());
    }

    private static boolean isTextOnly(JsonNode content) {
        if (content.isMissingNode() || content.isNull()) {
            return true;
        }
        if (!content.isArray()) {
            return false;
        }
        for (JsonNode part : content) {
            if (!part.path("type").asText().equals("text") || !part.path("text").isTextual()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the message as the model takes it, a new object. */
    ObjectNode to(ChatTarget target) {
        ObjectNode sent = message.deepCopy();
        if (!reasoning.isEmpty() && target.takesChatCompletions()) {
            sent.put("reasoning", reasoning);
        }
        return sent;
    }
}
