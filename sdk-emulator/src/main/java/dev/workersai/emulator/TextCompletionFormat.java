package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The {@code choices[].text} form. */
final class TextCompletionFormat implements TextFormat {

    @Override
    public JsonNode whole(Reply reply) {
        ObjectNode result = head(reply);
        ArrayNode choices = result.putArray("choices");
        for (int i = 0; i < reply.alternatives(); i++) {
            ObjectNode choice = choices.addObject().put("index", i).put("text", reply.text());
            choice.put("finish_reason", reply.finishReason());
            choice.putNull("stop_reason").putNull("logprobs").putNull("prompt_logprobs");
        }
        result.set("usage", reply.usage().toJson());
        return result;
    }

    @Override
    public List<JsonNode> frames(Reply reply) {
        List<JsonNode> frames = new ArrayList<>();
        reply.pieces().forEach(piece -> frames.add(chunk(reply, piece)));
        frames.addAll(StreamEnd.of(reply, chunk(reply, "")));
        return frames;
    }

    private static ObjectNode head(Reply reply) {
        return Json.object()
                .put("id", reply.id("cmpl-"))
                .put("object", "text_completion")
                .put("created", Reply.CREATED)
                .put("model", reply.run().model().name());
    }

    private static ObjectNode chunk(Reply reply, String text) {
        ObjectNode chunk = head(reply);
        chunk.putArray("choices").addObject().put("index", 0).put("text", text).putNull("finish_reason");
        return chunk;
    }
}
