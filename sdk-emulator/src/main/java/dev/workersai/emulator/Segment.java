package dev.workersai.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Some words of a transcript that belong on one subtitle. */
record Segment(List<Transcript.Word> words) {

    private static final int MOST_WORDS = 12;
    private static final int SECONDS_PER_MINUTE = 60;

    static List<Segment> of(Transcript transcript) {
        List<Segment> segments = new ArrayList<>();
        List<Transcript.Word> current = new ArrayList<>();
        for (Transcript.Word word : transcript.words()) {
            current.add(word);
            if (current.size() == MOST_WORDS || word.text().matches(".*[.!?]")) {
                segments.add(new Segment(List.copyOf(current)));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            segments.add(new Segment(List.copyOf(current)));
        }
        return segments;
    }

    String text() {
        return words.stream().map(Transcript.Word::text).collect(Collectors.joining(" "));
    }

    double start() {
        return words.get(0).start();
    }

    double end() {
        return words.get(words.size() - 1).end();
    }

    /** All segments as a WebVTT file. */
    static String vtt(List<Segment> segments) {
        return segments.stream()
                .map(segment -> stamp(segment.start()) + " --> " + stamp(segment.end()) + "\n" + segment.text() + "\n")
                .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
    }

    private static String stamp(double seconds) {
        int minutes = (int) (seconds / SECONDS_PER_MINUTE);
        return String.format(Locale.ROOT, "%02d:%06.3f", minutes, seconds - minutes * SECONDS_PER_MINUTE);
    }
}
