package dev.workersai.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a speaking model sends: a piece of sound, or a word about it. Immutable. */
public final class SpeechEvent {

    private static final String AUDIO = "Audio";

    private final byte @Nullable [] audio;
    private final @Nullable JsonNode message;

    private SpeechEvent(byte @Nullable [] audio, @Nullable JsonNode message) {
        this.audio = audio;
        this.message = message;
    }

    static SpeechEvent of(byte[] audio) {
        return new SpeechEvent(audio, null);
    }

    static SpeechEvent of(JsonNode message) {
        return new SpeechEvent(null, message);
    }

    /** {@return {@code Audio} for sound, else the service's own word, such as {@code Flushed} or {@code Warning}} */
    public String type() {
        return message == null ? AUDIO : message.path("type").asText("");
    }

    /** {@return a copy of the sound, absent if this is none} */
    public Optional<byte[]> audio() {
        return Optional.ofNullable(audio).map(byte[]::clone);
    }

    /** {@return the message as it came, absent if this is sound} */
    public Optional<String> rawJson() {
        return Optional.ofNullable(message).map(JsonNode::toString);
    }

    /** {@return the type and the size of the sound} */
    @Override
    public String toString() {
        return "SpeechEvent[" + type() + (audio == null ? "" : ", " + audio.length + " bytes") + "]";
    }
}
