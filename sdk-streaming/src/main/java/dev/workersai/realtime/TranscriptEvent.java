package dev.workersai.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.internal.WireJson;
import dev.workersai.model.Nova3Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a model heard so far, or noticed, while a recording is still going on. Immutable. */
public final class TranscriptEvent {

    private final JsonNode message;
    private final List<Nova3Word> words;

    private TranscriptEvent(JsonNode message, List<Nova3Word> words) {
        this.message = message;
        this.words = List.copyOf(words);
    }

    static TranscriptEvent of(JsonNode message) throws JsonProcessingException {
        List<Nova3Word> words = new ArrayList<>();
        for (JsonNode word : best(message).path("words")) {
            words.add(WireJson.value(word, Nova3Word.class));
        }
        return new TranscriptEvent(message, words);
    }

    /** {@return what this is: {@code Results} for words, others such as {@code UtteranceEnd} and {@code Metadata}} */
    public String type() {
        return message.path("type").asText("Results");
    }

    /** {@return the words of this stretch as text; empty if there are none} */
    public String transcript() {
        return best(message).path("transcript").asText("");
    }

    /** {@return the words of this stretch, with times in seconds from the start of the recording} */
    public List<Nova3Word> words() {
        return words;
    }

    /** {@return whether this stretch will not be told again, and better} */
    public boolean isFinal() {
        return message.path("is_final").asBoolean();
    }

    /** {@return whether the speaker paused after it} */
    public boolean speechFinal() {
        return message.path("speech_final").asBoolean();
    }

    /** {@return when this stretch begins, in seconds from the start of the recording, where it is told} */
    public OptionalDouble start() {
        return number("start");
    }

    /** {@return how long this stretch is, in seconds, where it is told} */
    public OptionalDouble duration() {
        return number("duration");
    }

    /** {@return the message as it came} */
    public String rawJson() {
        return message.toString();
    }

    private OptionalDouble number(String name) {
        JsonNode value = message.path(name);
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    private static JsonNode best(JsonNode message) {
        return message.path("channel").path("alternatives").path(0);
    }

    /** {@return the type, never the words} */
    @Override
    public String toString() {
        return "TranscriptEvent[" + type() + (isFinal() ? ", final" : "") + "]";
    }
}
