package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A call that a text model wants made.
 *
 * @param index its place among the calls of the answer
 * @param tool the name of the tool
 */
record ToolWish(int index, String tool, ObjectNode arguments) {

    /** As most legacy models say it: no id, and an object. */
    ObjectNode bare() {
        ObjectNode call = Json.object().put("name", tool);
        call.set("arguments", arguments);
        return call;
    }

    /** As chat models say it, and a few legacy ones, of which some give an object and others its text. */
    ObjectNode wrapped(String id, JsonNode given) {
        ObjectNode call = Json.object().put("id", id).put("type", "function");
        call.putObject("function").put("name", tool).set("arguments", given);
        return call;
    }

    String argumentsText() {
        return Json.text(arguments);
    }

    /** The id that chat models give: one that names the tool and is used again in every answer, or one for this call. */
    String id(Reply reply) {
        return reply.run().model().author().equals("moonshotai")
                ? "functions." + tool + ":" + index
                : "chatcmpl-tool-" + index + reply.id("").replace("-", "");
    }
}
