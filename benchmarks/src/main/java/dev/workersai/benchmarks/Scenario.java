package dev.workersai.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** One kind of answer; its name in lower case is the first segment of the path that asks for it. */
public enum Scenario {
    STREAM_NATIVE("stream, native events", "chunk", 20_000),
    STREAM_OPENAI("stream, OpenAI style", "chunk", 20_000),
    FIRST_CHUNK("time to the first chunk", "stream", 1),
    CHAT("chat, not streamed", "call", 1),
    EMBEDDINGS("embeddings 100 × 1024", "call", 1),
    IMAGE_RAW("image of 1 MiB, raw", "call", 1),
    IMAGE_BASE64("image of 1 MiB, base64", "call", 1),
    PACED("many streams at once: 50 chunks, 20 ms apart", "stream", 1);

    private final String title;
    private final String unit;
    private final int units;

    Scenario(String title, String unit, int units) {
        this.title = title;
        this.unit = unit;
        this.units = units;
    }

    public String title() {
        return title;
    }

    /** Returns what costs are given for. */
    public String unit() {
        return unit;
    }

    /** Returns how many of them one call has. */
    public int units() {
        return units;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Scenario ofPath(String path) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario " + path));
    }
}
