package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Made-up certainty about each piece of a text, if it was asked for. */
final class Logprobs {

    private static final int SPREAD = 900;
    private static final double STEP = -0.001;

    private Logprobs() {}

    static JsonNode of(Reply reply) {
        if (!reply.run().input().get("logprobs").asBoolean(false)) {
            return JsonNodeFactory.instance.nullNode();
        }
        int alternatives = reply.run().input().get("top_logprobs").asInt(0);
        ObjectNode logprobs = Json.object();
        ArrayNode content = logprobs.putArray("content");
        for (String piece : reply.pieces()) {
            ObjectNode token = entry(piece, 0);
            ArrayNode top = token.putArray("top_logprobs");
            for (int i = 0; i < alternatives; i++) {
                top.add(entry(piece, i));
            }
            content.add(token);
        }
        logprobs.putNull("refusal");
        return logprobs;
    }

    private static ObjectNode entry(String piece, int rank) {
        ObjectNode entry = Json.object().put("token", piece);
        entry.put("logprob", STEP * (1 + Math.floorMod(StableHash.of(piece), SPREAD)) - rank);
        ArrayNode bytes = entry.putArray("bytes");
        for (byte b : piece.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b & 0xff);
        }
        return entry;
    }
}
