package dev.workersai.speech;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A word of a recording, and when it was said. Immutable. */
public final class SpokenWord {

    private final String text;
    private final Duration start;
    private final Duration end;
    private final @Nullable Double confidence;
    private final @Nullable Integer speaker;

    SpokenWord(String text, Duration start, Duration end, @Nullable Double confidence, @Nullable Integer speaker) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.confidence = confidence;
        this.speaker = speaker;
    }

    /** {@return the word, with its punctuation where the model writes it} */
    public String text() {
        return text;
    }

    /** {@return when it begins, from the start of the recording} */
    public Duration start() {
        return start;
    }

    /** {@return when it ends, from the start of the recording} */
    public Duration end() {
        return end;
    }

    /** {@return how sure the model is, from 0 to 1, where it tells} */
    public OptionalDouble confidence() {
        return confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence);
    }

    /** {@return the number of the speaker, where the model was asked to tell speakers apart} */
    public OptionalInt speaker() {
        return Optional.ofNullable(speaker).stream().mapToInt(Integer::intValue).findAny();
    }

    SpokenWord later(Duration offset) {
        return new SpokenWord(text, start.plus(offset), end.plus(offset), confidence, speaker);
    }

    /** {@return the times, never the word} */
    @Override
    public String toString() {
        return "SpokenWord[" + start + " to " + end + "]";
    }
}
