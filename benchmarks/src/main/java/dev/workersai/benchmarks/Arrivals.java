package dev.workersai.benchmarks;

import dev.workersai.benchmarks.server.Payloads;
import java.util.Arrays;
import java.util.function.Consumer;

/** When the chunks of one stream came, no more than a paced one has. */
final class Arrivals implements Consumer<String> {

    private final long[] nanos = new long[Payloads.PACED_CHUNKS];
    private int count;
    private long characters;

    @Override
    public void accept(String text) {
        nanos[count++] = System.nanoTime();
        characters += text.length();
    }

    long characters() {
        return characters;
    }

    /** Returns when the first came, in {@link System#nanoTime()}. */
    long first() {
        if (count == 0) {
            throw new IllegalStateException("no text");
        }
        return nanos[0];
    }

    /** Returns how much later each chunk came than the pace allows, counted from the most punctual one of this stream. */
    double[] delays(long pace) {
        double[] offsets = new double[count];
        for (int i = 0; i < count; i++) {
            offsets[i] = nanos[i] - nanos[0] - (double) i * pace;
        }
        double earliest = Arrays.stream(offsets).min().orElse(0);
        return Arrays.stream(offsets).map(offset -> offset - earliest).toArray();
    }
}
