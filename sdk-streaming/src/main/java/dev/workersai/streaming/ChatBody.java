package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes out to one model.
 *
 * @param json the body
 * @param limit where the service cuts the answer, in tokens, null if that is unknown or the answer says so itself
 */
record ChatBody(ObjectNode json, @Nullable Long limit) {

    /** Returns the body of a typed input. */
    static ChatBody of(Object input, ChatTarget target) {
        if (RequestJson.tree(input) instanceof ObjectNode json) {
            return new ChatBody(json, limitOf(json, target));
        }
        throw new IllegalArgumentException("The input of " + target.id() + " has to be a JSON object.");
    }

    /** Returns a body that holds what was said, as messages or as a prompt, and the settings. */
    static ChatBody of(
            ObjectNode said,
            Map<String, JsonNode> settings,
            Map<String, JsonNode> extras,
            boolean viaResponses,
            ChatTarget target) {
        said.setAll(settings);
        ObjectNode json = viaResponses ? ResponsesForm.of(said) : said;
        extras.forEach((name, value) -> put(json, name, value));
        return new ChatBody(json, viaResponses ? null : limitOf(json, target));
    }

    /** Puts a member into the body; an object joins one that is already there, such as the switches of reasoning. */
    private static void put(ObjectNode body, String name, JsonNode value) {
        if (body.get(name) instanceof ObjectNode there && value instanceof ObjectNode more) {
            there.setAll(more);
        } else {
            body.set(name, value);
        }
    }

    private static @Nullable Long limitOf(ObjectNode json, ChatTarget target) {
        for (String name : List.of("max_tokens", "max_completion_tokens")) {
            if (json.path(name).isIntegralNumber()) {
                return json.path(name).asLong();
            }
        }
        return target.defaultMaxTokens();
    }
}
