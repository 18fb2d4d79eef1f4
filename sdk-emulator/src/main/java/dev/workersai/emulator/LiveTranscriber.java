package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down a second of sound at a time, and tells an interim result first if it is asked to. */
final class LiveTranscriber implements LiveModel {

    private static final int SAMPLE_BYTES = 2;
    private static final double SURE = 0.97;

    private final String requestId;
    private final boolean interim;
    private final SoundFrames halves;
    private int heard;

    LiveTranscriber(String requestId, int rate, boolean interim) {
        this.requestId = requestId;
        this.interim = interim;
        this.halves = new SoundFrames(rate / 2 * SAMPLE_BYTES);
    }

    @Override
    public List<LiveAnswer> hear(byte[] sound) {
        List<LiveAnswer> answers = new ArrayList<>();
        for (byte[] unused : halves.add(sound)) {
            heard++;
            boolean whole = heard % 2 == 0;
            if (whole || interim) {
                answers.add(result(whole, false));
            }
        }
        return answers;
    }

    @Override
    public List<LiveAnswer> read(JsonNode message) {
        return switch (message.path("type").asText()) {
            case "KeepAlive" -> List.of();
            case "Finalize" -> List.of(result(true, false));
            case "CloseStream" -> List.of(result(true, true), metadata(), new LiveAnswer.Goodbye());
            default -> throw new LiveRefusal(LiveRefusal.POLICY, "unknown message type");
        };
    }

    private LiveAnswer result(boolean isFinal, boolean last) {
        int second = Math.max(0, heard - 1) / 2;
        double length = (heard - 2 * second) / 2.0;
        ObjectNode result = Json.object()
                .put("type", "Results")
                .put("duration", length)
                .put("start", (double) second)
                .put("is_final", isFinal)
                .put("speech_final", last);
        result.putArray("channel_index").add(0).add(1);
        ObjectNode best = result.putObject("channel").putArray("alternatives").addObject();
        String said = String.format(Locale.ROOT, "second %d", second + 1);
        best.put("transcript", said).put("confidence", SURE);
        ArrayNode words = best.putArray("words");
        String[] all = said.split(" ", -1);
        for (int i = 0; i < all.length; i++) {
            words.addObject()
                    .put("word", all[i])
                    .put("start", second + i * length / all.length)
                    .put("end", second + (i + 1) * length / all.length)
                    .put("confidence", SURE);
        }
        result.putObject("metadata").put("request_id", requestId);
        return new LiveAnswer.Message(result);
    }

    private LiveAnswer metadata() {
        return new LiveAnswer.Message(Json.object()
                .put("type", "Metadata")
                .put("request_id", requestId)
                .put("duration", heard / 2.0)
                .put("channels", 1));
    }
}
