package dev.workersai.speech;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.internal.EmptyAnswers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads transcripts in each of the forms that models give them, by what is there, not by the model's name. */
final class TranscriptReader {

    private static final double NANOS = 1e9;

    private TranscriptReader() {}

    static Transcript read(String model, JsonNode answer) {
        JsonNode channels = answer.path("results").path("channels");
        if (channels.isArray()) {
            return ofChannels(answer, channels);
        }
        if (!answer.path("text").isValueNode()) {
            throw EmptyAnswers.of(model, "no transcript");
        }
        List<SpokenSegment> segments = new ArrayList<>();
        List<SpokenWord> words = new ArrayList<>();
        addWords(words, answer.path("words"));
        for (JsonNode segment : answer.path("segments")) {
            segments.add(new SpokenSegment(
                    segment.path("text").asText().strip(), time(segment, "start"), time(segment, "end")));
            addWords(words, segment.path("words"));
        }
        JsonNode info = answer.path("transcription_info");
        Duration duration = duration(info.has("duration") ? info.path("duration") : answer.path("duration"));
        return new Transcript(
                answer.path("text").asText(""),
                segments,
                words,
                text(info.path("language")),
                duration,
                List.of(answer));
    }

    /** Several channels are told one after the other, and their words in the order they were said. */
    private static Transcript ofChannels(JsonNode answer, JsonNode channels) {
        List<String> texts = new ArrayList<>();
        List<SpokenWord> words = new ArrayList<>();
        String language = null;
        for (JsonNode channel : channels) {
            JsonNode best = channel.path("alternatives").path(0);
            texts.add(best.path("transcript").asText(""));
            addWords(words, best.path("words"));
            language = language == null ? text(channel.path("detected_language")) : language;
        }
        words.sort(Comparator.comparing(SpokenWord::start));
        Duration duration = duration(answer.path("metadata").path("duration"));
        return new Transcript(String.join("\n", texts), List.of(), words, language, duration, List.of(answer));
    }

    private static void addWords(List<SpokenWord> words, JsonNode list) {
        for (JsonNode word : list) {
            String shown = text(word.path("punctuated_word"));
            words.add(new SpokenWord(
                    (shown == null ? word.path("word").asText("") : shown).strip(),
                    time(word, "start"),
                    time(word, "end"),
                    word.path("confidence").isNumber() ? word.path("confidence").asDouble() : null,
                    word.path("speaker").isNumber() ? word.path("speaker").asInt() : null));
        }
    }

    private static Duration time(JsonNode holder, String name) {
        double seconds = holder.path(name).asDouble(0);
        return seconds > 0 ? Duration.ofNanos(Math.round(seconds * NANOS)) : Duration.ZERO;
    }

    private static @Nullable Duration duration(JsonNode seconds) {
        return seconds.isNumber() ? Duration.ofNanos(Math.round(seconds.asDouble() * NANOS)) : null;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }
}
