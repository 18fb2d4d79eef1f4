package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Speaks what it was given when it is told to, as bare samples in pieces. */
final class LiveVoice implements LiveModel {

    private static final int PIECE = 8192;

    private final Model model;
    private final String encoding;
    private final int rate;
    private final String requestId;
    private final StringBuilder text = new StringBuilder();
    private int sequence;

    LiveVoice(Model model, ObjectNode options, String requestId) {
        this.model = model;
        this.encoding = options.path("encoding").asText("linear16");
        this.rate = options.path("sample_rate").asInt(0);
        this.requestId = requestId;
    }

    @Override
    public List<LiveAnswer> opened() {
        return List.of(message("Metadata").with("request_id", requestId).with("model_name", model.shortName()));
    }

    @Override
    public List<LiveAnswer> hear(byte[] sound) {
        throw new LiveRefusal(LiveRefusal.UNSUPPORTED, "this model takes text only");
    }

    @Override
    public List<LiveAnswer> read(JsonNode message) {
        return switch (message.path("type").asText()) {
            case "Speak" -> speak(message.path("text").asText());
            case "Flush" -> flush();
            case "Clear" -> clear();
            case "Close" -> close();
            default -> List.of(warning("unknown message type"));
        };
    }

    private List<LiveAnswer> speak(String more) {
        text.append(more).append(' ');
        return more.isBlank() ? List.of(warning("text is empty")) : List.of();
    }

    private List<LiveAnswer> flush() {
        List<LiveAnswer> answers = sound();
        answers.add(message("Flushed").with("sequence_id", sequence++));
        return answers;
    }

    private List<LiveAnswer> clear() {
        text.setLength(0);
        return List.of(message("Cleared").with("sequence_id", sequence++));
    }

    private List<LiveAnswer> close() {
        List<LiveAnswer> answers = sound();
        answers.add(new LiveAnswer.Goodbye());
        return answers;
    }

    private List<LiveAnswer> sound() {
        List<LiveAnswer> pieces = new ArrayList<>();
        if (!text.toString().isBlank()) {
            MediaFile speech = SpeechFile.of(text.toString().strip(), encoding, "none", rate);
            byte[] samples = speech.bytes();
            for (int at = 0; at < samples.length; at += PIECE) {
                byte[] piece = Arrays.copyOfRange(samples, at, Math.min(samples.length, at + PIECE));
                pieces.add(new LiveAnswer.Sound(new MediaFile(piece, speech.mediaType())));
            }
        }
        text.setLength(0);
        return pieces;
    }

    private static LiveAnswer.Message warning(String description) {
        return message("Warning").with("description", description);
    }

    private static LiveAnswer.Message message(String type) {
        return new LiveAnswer.Message(Json.object().put("type", type));
    }
}
