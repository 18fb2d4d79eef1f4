package dev.workersai.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A recording in words. What a model does not tell is absent or empty. Immutable; safe for use from many threads. */
public final class Transcript {

    private final String text;
    private final List<SpokenSegment> segments;
    private final List<SpokenWord> words;
    private final @Nullable String language;
    private final @Nullable Duration duration;
    private final List<JsonNode> answers;

    Transcript(
            String text,
            List<SpokenSegment> segments,
            List<SpokenWord> words,
            @Nullable String language,
            @Nullable Duration duration,
            List<JsonNode> answers) {
        this.text = text;
        this.segments = List.copyOf(segments);
        this.words = List.copyOf(words);
        this.language = language;
        this.duration = duration;
        this.answers = List.copyOf(answers);
    }

    /** {@return all that was said; empty if nothing was} */
    public String text() {
        return text;
    }

    /** {@return stretches with their times, in order; empty where the model makes none} */
    public List<SpokenSegment> segments() {
        return segments;
    }

    /** {@return words with their times, in order; empty where the model gives none} */
    public List<SpokenWord> words() {
        return words;
    }

    /** {@return the language, such as {@code en}, where the model tells} */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** {@return how long the recording is, where that is known} */
    public Optional<Duration> duration() {
        return Optional.ofNullable(duration);
    }

    /**
     * {@return subtitles in the format of the web, made of the segments, or of the words where there are none}
     *
     * @throws IllegalStateException if there is text, and no time at all
     * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
     */
    public String toVtt() {
        return Subtitles.vtt(Cues.of(this));
    }

    /**
     * {@return subtitles in the format of SubRip, made as by {@link #toVtt}}
     *
     * @throws IllegalStateException if there is text, and no time at all
     */
    public String toSrt() {
        return Subtitles.srt(Cues.of(this));
    }

    /** {@return the subtitles that the service made, as they came; absent for a recording that was cut} */
    public Optional<String> serverVtt() {
        return answers.size() == 1
                ? Optional.of(answers.get(0).path("vtt"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                : Optional.empty();
    }

    /** {@return the answers as they came, without the service's envelope; one for each part of a recording that was cut} */
    public List<String> rawJson() {
        return answers.stream().map(JsonNode::toString).toList();
    }

    List<JsonNode> answers() {
        return answers;
    }

    /** {@return the size, never the text} */
    @Override
    public String toString() {
        return "Transcript[" + text.length() + " characters, " + segments.size() + " segments, " + words.size()
                + " words]";
    }
}
