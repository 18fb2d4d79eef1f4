package dev.workersai.speech;

import java.time.Duration;

/** A stretch of a recording, a sentence or so, and when it was said. Immutable. */
public final class SpokenSegment {

    private final String text;
    private final Duration start;
    private final Duration end;

    SpokenSegment(String text, Duration start, Duration end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** {@return what was said} */
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

    SpokenSegment later(Duration offset) {
        return new SpokenSegment(text, start.plus(offset), end.plus(offset));
    }

    /** {@return the times, never the text} */
    @Override
    public String toString() {
        return "SpokenSegment[" + start + " to " + end + "]";
    }
}
