package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Says of each piece of sound whether the speaker has finished: if the piece is silent. */
final class LiveTurnDetector implements LiveModel {

    private static final double FINISHED = 0.95;
    private static final double TALKING = 0.05;

    @Override
    public List<LiveAnswer> hear(byte[] sound) {
        boolean complete = !Loudness.isSpeech(sound);
        return List.of(new LiveAnswer.Message(
                Json.object().put("is_complete", complete).put("probability", complete ? FINISHED : TALKING)));
    }

    @Override
    public List<LiveAnswer> read(JsonNode message) {
        throw new LiveRefusal(LiveRefusal.UNSUPPORTED, "this model takes sound only");
    }
}
