package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells turns by loudness: one begins with the first loud quarter of a second, and ends after half a second of silence.
 * What was said is told by how long it took.
 */
final class LiveTurns implements LiveModel {

    private static final int FRAMES_PER_SECOND = 4;
    private static final int SAMPLE_BYTES = 2;
    private static final int FRAMES_OF_SILENCE = 2;
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.2;

    private final String requestId;
    private final SoundFrames frames;
    private int sequence;
    private int turn;
    private int heard;
    private int turnStart = -1;
    private int silent;

    LiveTurns(String requestId, int rate) {
        this.requestId = requestId;
        this.frames = new SoundFrames(rate * SAMPLE_BYTES / FRAMES_PER_SECOND);
    }

    @Override
    public List<LiveAnswer> opened() {
        return List.of(new LiveAnswer.Message(Json.object()
                .put("type", "Connected")
                .put("request_id", requestId)
                .put("sequence_id", sequence++)));
    }

    @Override
    public List<LiveAnswer> hear(byte[] sound) {
        List<LiveAnswer> answers = new ArrayList<>();
        for (byte[] frame : frames.add(sound)) {
            heard++;
            hearFrame(Loudness.isSpeech(frame), answers);
        }
        return answers;
    }

    private void hearFrame(boolean speech, List<LiveAnswer> answers) {
        silent = speech ? 0 : silent + 1;
        if (speech && turnStart < 0) {
            turnStart = heard - 1;
            answers.add(event("StartOfTurn", UNSURE));
        } else if (turnStart >= 0 && silent >= FRAMES_OF_SILENCE) {
            answers.add(event("EndOfTurn", SURE));
            turnStart = -1;
            turn++;
        } else if (turnStart >= 0) {
            answers.add(event("Update", speech ? UNSURE : (SURE + UNSURE) / 2));
        }
    }

    /** A turn that is still going on when the client says goodbye is not ended by that. */
    @Override
    public List<LiveAnswer> read(JsonNode message) {
        if (!message.path("type").asText().equals("CloseStream")) {
            throw new LiveRefusal(LiveRefusal.POLICY, "unknown message type");
        }
        List<LiveAnswer> answers = new ArrayList<>();
        if (turnStart >= 0) {
            answers.add(event("Update", UNSURE));
        }
        answers.add(new LiveAnswer.Goodbye());
        return answers;
    }

    private LiveAnswer event(String name, double sure) {
        double start = (double) turnStart / FRAMES_PER_SECOND;
        double end = (double) heard / FRAMES_PER_SECOND;
        String said = String.format(Locale.ROOT, "The emulator heard %.2f seconds", end - start);
        ObjectNode event = Json.object()
                .put("type", "TurnInfo")
                .put("request_id", requestId)
                .put("sequence_id", sequence++)
                .put("event", name)
                .put("turn_index", turn)
                .put("audio_window_start", start)
                .put("audio_window_end", end)
                .put("transcript", said);
        ArrayNode words = event.putArray("words");
        for (String word : said.split(" ", -1)) {
            words.addObject().put("word", word).put("confidence", SURE);
        }
        event.put("end_of_turn_confidence", sure);
        return new LiveAnswer.Message(event);
    }
}
