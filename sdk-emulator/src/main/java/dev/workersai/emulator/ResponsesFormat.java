package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The {@code output[]} form. It does not stream: the service documents that for hosted models. */
final class ResponsesFormat implements TextFormat {

    @Override
    public JsonNode whole(Reply reply) {
        boolean whole = !reply.finishReason().equals("length");
        ObjectNode result = Json.object()
                .put("id", reply.id("resp_"))
                .put("object", "response")
                .put("created_at", Reply.CREATED)
                .put("status", whole ? "completed" : "incomplete")
                .put("model", reply.run().model().name());
        ArrayNode output = result.putArray("output");
        if (!reply.reasoning().isEmpty()) {
            output.add(reasoning(reply));
        }
        if (reply.calls().isEmpty()) {
            output.add(message(reply, whole));
        }
        reply.calls().forEach(call -> output.add(call(reply, call)));
        result.set("usage", reply.usage().toResponsesJson());
        if (!whole) {
            result.putObject("incomplete_details").put("reason", "max_output_tokens");
        }
        return result;
    }

    @Override
    public List<JsonNode> frames(Reply reply) {
        return List.of(whole(reply));
    }

    @Override
    public boolean streams() {
        return false;
    }

    private static ObjectNode reasoning(Reply reply) {
        ObjectNode item = Json.object().put("type", "reasoning").put("id", reply.id("rs_"));
        item.putArray("summary");
        item.putArray("content").addObject().put("type", "reasoning_text").put("text", reply.reasoning());
        return item;
    }

    private static ObjectNode call(Reply reply, ToolWish wish) {
        return Json.object()
                .put("type", "function_call")
                .put("id", reply.id("fc_" + wish.index()))
                .put("call_id", reply.id("call_" + wish.index()))
                .put("name", wish.tool())
                .put("arguments", wish.argumentsText())
                .put("status", "completed");
    }

    private static ObjectNode message(Reply reply, boolean whole) {
        ObjectNode item = Json.object()
                .put("type", "message")
                .put("id", reply.id("msg_"))
                .put("role", "assistant")
                .put("status", whole ? "completed" : "incomplete");
        ObjectNode part =
                item.putArray("content").addObject().put("type", "output_text").put("text", reply.text());
        part.putArray("annotations");
        return item;
    }
}
