package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The forms in which legacy models say tool calls, read from their output schemas. */
enum CallForm {
    /** Name and arguments, no id. */
    BARE,
    /** With an id, and an object of arguments; llama-4-scout. */
    OBJECT,
    /** With an id, and the arguments as text. */
    TEXT;

    static CallForm of(OutputForm output) {
        JsonNode function =
                output.member("tool_calls").path("items").path("properties").path("function");
        if (function.isMissingNode()) {
            return BARE;
        }
        JsonNode arguments = function.path("properties").path("arguments");
        return arguments.path("type").asText().equals("object") ? OBJECT : TEXT;
    }

    ArrayNode calls(Reply reply) {
        ArrayNode calls = Json.array();
        for (ToolWish wish : reply.calls()) {
            calls.add(
                    switch (this) {
                        case BARE -> wish.bare();
                        case OBJECT -> wish.wrapped(wish.id(reply), wish.arguments());
                        case TEXT -> wish.wrapped(wish.id(reply), TextNode.valueOf(wish.argumentsText()));
                    });
        }
        return calls;
    }
}
