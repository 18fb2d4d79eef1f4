package dev.workersai.embedding;

import java.util.Objects;
import java.util.function.Consumer;

/** How many texts become vectors: the settings of {@link EmbeddingModelRef} that are not sent. */
abstract sealed class JobSettings permits EmbeddingModelRef {

    private static final int MOST_PARALLEL = 64;

    JobSettings() {}

    abstract EmbeddingTarget target();

    abstract EmbeddingSettings settings();

    abstract EmbeddingModelRef with(EmbeddingSettings changed);

    /**
     * {@return a handle that has so many requests under way at once; 4 if this is not set}
     *
     * @param requests 1 to 64
     */
    public EmbeddingModelRef parallelism(int requests) {
        return with(settings().withParallelism((int) within(requests, MOST_PARALLEL, "parallelism")));
    }

    /**
     * {@return a handle that puts so many texts into one request; as many as the model takes if this is not set}
     *
     * @param texts 1 to the model's limit: 100, or 32 for qwen3-embedding-0.6b
     */
    public EmbeddingModelRef chunkSize(int texts) {
        return with(settings().withChunkSize((int) within(texts, target().limit(), "chunkSize")));
    }

    /**
     * {@return a handle that puts so much text into one request; 1 MiB if this is not set} A longer text goes alone.
     *
     * @param bytes of UTF-8, at least 1
     */
    public EmbeddingModelRef chunkBytes(long bytes) {
        return with(settings().withChunkBytes(within(bytes, Long.MAX_VALUE, "chunkBytes")));
    }

    /**
     * {@return a handle that tells how far it has come, after every request, in order, on the thread that asked}
     *
     * @param listener what it throws ends the job, and is thrown there
     */
    public EmbeddingModelRef onProgress(Consumer<? super EmbeddingProgress> listener) {
        return with(settings().with(Objects.requireNonNull(listener, "listener")));
    }

    /**
     * {@return a handle whose {@code each} leaves out the first texts of a source, to go on where another run ended}
     *
     * @param index place of the first text to embed, from 0
     * @see EmbeddingException#resumeAt()
     */
    public EmbeddingModelRef startAt(long index) {
        if (index < 0) {
            throw new IllegalArgumentException("startAt has to be at least 0, but is " + index + ".");
        }
        return with(settings().withStartAt(index));
    }

    private static long within(long value, long most, String what) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(what + " has to be 1 to " + most + ", but is " + value + ".");
        }
        return value;
    }
}
