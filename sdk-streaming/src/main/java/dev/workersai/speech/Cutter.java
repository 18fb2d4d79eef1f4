package dev.workersai.speech;

import dev.workersai.media.Media;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says where a long recording is to be cut. Immutable. */
final class Cutter {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration SILENCE = Duration.ofMillis(200);
    private static final Duration STEP = Duration.ofMillis(20);

    /** A cut at silence is looked for within this share of a part's length, before and after its end. */
    private static final int REACH = 4;

    private final Duration length;
    private final boolean atSilence;

    /**
     * Takes how long parts are to be.
     *
     * @throws IllegalArgumentException if that is shorter than a second
     */
    Cutter(Duration length, boolean atSilence) {
        if (length.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("Parts have to be at least a second long, but are " + length + ".");
        }
        this.length = length;
        this.atSilence = atSilence;
    }

    /** One part of a recording: from a frame up to, and without, another. */
    record Part(WavRecording recording, int from, int to) {

        Media media() {
            return Media.of(recording.slice(from, to));
        }

        Duration offset() {
            return recording.timeOf(from);
        }

        Duration duration() {
            return recording.timeOf(to).minus(offset());
        }
    }

    List<Part> cut(WavRecording recording) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < recording.frames()) {
            int to = endOfPart(recording, from);
            parts.add(new Part(recording, from, to));
            from = to;
        }
        return parts;
    }

    /** Counts from the true start of each part, so that rounding does not add up. */
    private int endOfPart(WavRecording recording, int from) {
        int wanted = Math.max(from + 1, recording.frameAt(recording.timeOf(from).plus(length)));
        if (!atSilence || wanted >= recording.frames()) {
            return wanted;
        }
        int reach = (wanted - from) / REACH;
        if (wanted + reach >= recording.frames()) {
            return recording.frames();
        }
        return quietest(recording, wanted - reach, wanted + reach);
    }

    /** Returns the middle of the quietest stretch; of several, the one that comes first. */
    private static int quietest(WavRecording recording, int from, int to) {
        int step = Math.max(1, recording.frameAt(STEP));
        int steps = (int) SILENCE.dividedBy(STEP);
        List<Double> loudness = new ArrayList<>();
        for (int at = from; at + step <= to; at += step) {
            loudness.add(recording.loudness(at, at + step));
        }
        int best = loudness.size() / 2;
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i + steps <= loudness.size(); i++) {
            double sum = loudness.subList(i, i + steps).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (sum < lowest) {
                lowest = sum;
                best = i + steps / 2;
            }
        }
        return from + best * step;
    }
}
