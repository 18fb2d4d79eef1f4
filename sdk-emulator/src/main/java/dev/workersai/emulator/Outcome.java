package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a task made of an input. */
sealed interface Outcome {

    /** Billed neurons, for the header. */
    double neurons();

    /** JSON that belongs under {@code result}. */
    record Value(JsonNode value, double neurons) implements Outcome {}

    /** Raw bytes without an envelope. */
    record Media(MediaFile file, double neurons) implements Outcome {}

    /** Payloads of server-sent events, one {@code data} line each. */
    record Events(List<String> payloads, double neurons) implements Outcome {

        static Events of(List<? extends JsonNode> frames, double neurons) {
            return new Events(frames.stream().map(Json::text).toList(), neurons);
        }

        List<byte[]> lines() {
            return Stream.concat(payloads.stream(), Stream.of("[DONE]"))
                    .map(payload -> ("data: " + payload + "\n\n").getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
