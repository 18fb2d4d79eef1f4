package dev.workersai.benchmarks;

/** One kind of answer. */
public enum Scenario {
    STREAM_NATIVE("stream, native events", "chunk", 20_000),
    STREAM_OPENAI("stream, OpenAI style", "chunk", 20_000),
    FIRST_CHUNK("time to the first chunk", "chunk", 2),
    CHAT("chat, not streamed", "call", 1),
    EMBEDDINGS("embeddings 100 × 1024", "text", 100),
    EMBEDDING_JOB("job of 1,000 texts, 100 per request", "text", 1_000),
    IMAGE_RAW("image of 1 MiB, raw", "call", 1),
    IMAGE_BASE64("image of 1 MiB, base64", "call", 1),
    PACED("streams at once: 50 chunks, 20 ms apart", "stream", 200);

    private final String title;
    private final String unit;
    private final int size;

    Scenario(String title, String unit, int size) {
        this.title = title;
        this.unit = unit;
        this.size = size;
    }

    public String title() {
        return title;
    }

    /** Returns what an answer is made of. */
    public String unit() {
        return unit;
    }

    /** Returns how many of them one answer has unless another number is asked for; of {@link #PACED}, how many streams. */
    public int size() {
        return size;
    }

    public boolean isStream() {
        return switch (this) {
            case STREAM_NATIVE, STREAM_OPENAI, FIRST_CHUNK, PACED -> true;
            default -> false;
        };
    }
}
