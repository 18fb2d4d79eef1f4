package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How streams with {@code choices} end (seen 2026-10): a chunk with the finish reason and zero counts, on demand a
 * chunk with counts and no choices, and a last frame of the legacy form with the true counts.
 */
final class StreamEnd {

    private StreamEnd() {}

    /** Returns the last frames; {@code empty} is a chunk of the stream that says nothing. */
    static List<JsonNode> of(Reply reply, ObjectNode empty) {
        List<JsonNode> frames = new ArrayList<>();
        ObjectNode finish = empty.deepCopy();
        ((ObjectNode) finish.path("choices").path(0)).put("finish_reason", reply.finishReason());
        finish.set("usage", Usage.NONE.toJson());
        frames.add(finish);
        if (reply.run().input().get("stream_options").path("include_usage").asBoolean()) {
            ObjectNode counts = empty.deepCopy();
            counts.putArray("choices");
            counts.set("usage", reply.usage().toJson());
            frames.add(counts);
        }
        ObjectNode last = Json.object().put("response", "");
        last.set("usage", reply.usage().toJson());
        frames.add(last);
        return frames;
    }
}
