package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation, in the form that all models take: a text as content wherever that is possible, and
 * never no content. Immutable.
 */
final class Turn implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Members of a message, or of a tool call in it, that are only kept here. */
    private static final String REASONING = "earlier_reasoning";

    private static final String WIRE_ID = "wire_id";

    private final ObjectNode message;

    private Turn(ObjectNode message) {
        this.message = message;
    }

    static Turn of(String role, String text) {
        Objects.requireNonNull(text, "text");
        return new Turn(message(role, text));
    }

    /** Returns a message in any of the forms in which the service describes messages, or that {@link #toJson} gave. */
    static Turn of(JsonNode given) {
        ObjectNode message = given.deepCopy();
        JsonNode content = message.path("content");
        if (isTextOnly(content)) {
            message.put("content", StreamJson.contentText(content));
        } else if (message.path("role").asText().equals("tool")) {
            message.put("content", textOf(content)); // Results have to be texts, whatever tools give.
        }
        return new Turn(message);
    }

    /**
     * Returns the model's answer as a message. Next to tool calls the content may be empty, but has to be there: only
     * the empty text is accepted by every model (live answers of October 2026).
     */
    static Turn of(ChatResult answer) {
        ObjectNode message = message("assistant", answer.text());
        if (!answer.toolCalls().isEmpty()) {
            ArrayNode calls = message.putArray("tool_calls");
            Set<String> wireIds = new HashSet<>();
            answer.toolCalls().forEach(call -> add(calls, call, wireIds));
        }
        if (!answer.reasoning().isEmpty()) {
            message.put(REASONING, answer.reasoning());
        }
        return new Turn(message);
    }

    /** Returns the result of a tool call as a message. */
    static Turn of(ToolCall call, String result) {
        Objects.requireNonNull(result, "result");
        ObjectNode message = RequestJson.object().put("role", "tool").put("tool_call_id", call.id());
        return new Turn(message.put("name", call.name()).put("content", result));
    }

    private static ObjectNode message(String role, String text) {
        return RequestJson.object().put("role", role).put("content", text);
    }

    private static void add(ArrayNode calls, ToolCall call, Set<String> wireIds) {
        ObjectNode entry = calls.addObject().put("id", call.id());
        call.wireId().filter(wireIds::add).ifPresent(wireId -> entry.put(WIRE_ID, wireId));
        entry.put("type", "function")
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

    /** Returns the ids of the tool calls in this message. */
    Stream<String> callIds() {
        return message.path("tool_calls")
                .valueStream()
                .map(call -> call.path("id").asText());
    }

    /**
     * Returns the message as the model takes it, a new object.
     *
     * @param ids of the request; turns have to be sent in their order
     * @param objectArguments whether the arguments of calls are to be objects instead of texts
     */
    ObjectNode to(ChatTarget target, WireIds ids, boolean objectArguments) {
        ObjectNode sent = message.deepCopy();
        JsonNode reasoning = sent.remove(REASONING);
        if (reasoning != null && target.takesChatCompletions()) {
            sent.set("reasoning", reasoning);
        }
        for (JsonNode call : sent.path("tool_calls")) {
            if (call instanceof ObjectNode object) {
                JsonNode wireId = object.remove(WIRE_ID);
                object.put("id", ids.ofCall(object.path("id").asText(), wireId == null ? null : wireId.asText()));
                if (object.path("function") instanceof ObjectNode function) {
                    JsonNode arguments = function.path("arguments");
                    function.set(
                            "arguments",
                            objectArguments ? RequestJson.objectOf(arguments) : TextNode.valueOf(textOf(arguments)));
                }
            }
        }
        if (sent.path("tool_call_id").isTextual()) {
            sent.put("tool_call_id", ids.ofResult(sent.path("tool_call_id").asText()));
        }
        return sent;
    }

    /** Returns a text as it is, and anything else as JSON; nothing at all is an empty object. */
    private static String textOf(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "{}";
        }
        return value.isTextual() ? value.asText() : value.toString();
    }

    /** Returns the message with all that is known of it, a new object. */
    ObjectNode toJson() {
        return message.deepCopy();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Turn turn && message.equals(turn.message);
    }

    @Override
    public int hashCode() {
        return message.hashCode();
    }
}
