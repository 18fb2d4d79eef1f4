package dev.workersai.speech;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Writes subtitles. */
final class Subtitles {

    /** Some readers do not see a last cue without an empty line after it. */
    private static final String END = "\n\n";

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private Subtitles() {}

    static String vtt(List<SpokenSegment> cues) {
        StringBuilder file = new StringBuilder("WEBVTT\n\n");
        for (SpokenSegment cue : cues) {
            String text = oneLine(cue.text());
            if (!text.isEmpty()) {
                file.append(times(cue, '.')).append('\n').append(escaped(text)).append(END);
            }
        }
        return file.toString();
    }

    static String srt(List<SpokenSegment> cues) {
        StringBuilder file = new StringBuilder();
        int number = 0;
        for (SpokenSegment cue : cues) {
            String text = oneLine(cue.text());
            if (!text.isEmpty()) {
                file.append(++number).append('\n');
                file.append(times(cue, ',')).append('\n');
                // SubRip knows no escapes; an arrow in a text would pass for a line of times.
                file.append(text.replace("-->", "->")).append(END);
            }
        }
        return file.toString();
    }

    /** A line break in a text, or an empty line, would end the cue. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A cue has to end after it begins. */
    private static String times(SpokenSegment cue, char point) {
        Duration end = cue.end().compareTo(cue.start().plus(SHORTEST)) < 0
                ? cue.start().plus(SHORTEST)
                : cue.end();
        return time(cue.start(), point) + " --> " + time(end, point);
    }

    private static String time(Duration time, char point) {
        Duration rounded = time.plusNanos(500_000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                rounded.toHours(),
                rounded.toMinutesPart(),
                rounded.toSecondsPart(),
                point,
                rounded.toMillisPart());
    }
}
