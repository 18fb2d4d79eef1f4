package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** The {@code choices[].message} form. */
final class ChatCompletionFormat implements TextFormat {

    @Override
    public JsonNode whole(Reply reply) {
        ObjectNode result = head(reply, "chat.completion");
        ArrayNode choices = result.putArray("choices");
        for (int i = 0; i < reply.alternatives(); i++) {
            ObjectNode choice = choices.addObject().put("index", i);
            choice.set("message", message(reply));
            choice.put("finish_reason", reply.finishReason());
            choice.putNull("stop_reason");
            choice.set("logprobs", Logprobs.of(reply));
        }
        result.set("usage", reply.usage().toJson());
        result.putNull("prompt_logprobs").putNull("system_fingerprint").putNull("service_tier");
        return result;
    }

    @Override
    public List<JsonNode> frames(Reply reply) {
        List<JsonNode> frames = new ArrayList<>();
        frames.add(chunk(reply, Json.object().put("role", "assistant").put("content", "")));
        int tokens = 0;
        for (String piece : Tokens.pieces(reply.reasoning())) {
            tokens += Tokens.count(piece);
            frames.add(counted(reply, Json.object().put("reasoning_content", piece), tokens));
        }
        for (String piece : reply.pieces()) {
            tokens += Tokens.count(piece);
            frames.add(counted(reply, Json.object().put("content", piece), tokens));
        }
        for (ObjectNode piece : ToolFrames.pieces(reply, false)) {
            tokens += Tokens.count(piece.path("function").path("arguments").asText());
            frames.add(counted(reply, ToolFrames.holding(piece), tokens));
        }
        frames.addAll(StreamEnd.of(reply, chunk(reply, Json.object())));
        return frames;
    }

    static ObjectNode head(Reply reply, String object) {
        return Json.object()
                .put("id", reply.id("chatcmpl-"))
                .put("object", object)
                .put("created", Reply.CREATED)
                .put("model", reply.run().model().name());
    }

    static ObjectNode chunk(Reply reply, ObjectNode delta) {
        ObjectNode chunk = head(reply, "chat.completion.chunk");
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.set("delta", delta);
        choice.putNull("finish_reason");
        return chunk;
    }

    private static ObjectNode counted(Reply reply, ObjectNode delta, int tokens) {
        ObjectNode chunk = chunk(reply, delta);
        int soFar = Math.min(tokens, reply.usage().completion());
        chunk.set("usage", reply.usage().after(soFar).toJson());
        return chunk;
    }

    private static ObjectNode message(Reply reply) {
        ObjectNode message = Json.object().put("role", "assistant").put("content", reply.text());
        message.putNull("refusal");
        if (!reply.reasoning().isEmpty()) {
            message.put("reasoning_content", reply.reasoning());
        }
        message.putArray("annotations");
        ArrayNode calls = message.putArray("tool_calls");
        reply.calls().forEach(call -> calls.add(call.wrapped(call.id(reply), TextNode.valueOf(call.argumentsText()))));
        if (!reply.calls().isEmpty()) {
            message.putNull("content");
        }
        message.putNull("function_call");
        return message;
    }
}
