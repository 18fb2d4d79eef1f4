package dev.workersai.embedding;

import dev.workersai.model.Pooling;
import dev.workersai.streaming.Usage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What became of each text of a chunk. Filled by one thread, then read by another. */
final class ChunkOutcome {

    private final Chunk chunk;
    private final float[] @Nullable [] vectors;
    private final @Nullable RuntimeException[] causes;
    private final UsageSum usage = new UsageSum();
    private @Nullable Pooling pooling;
    private @Nullable RuntimeException end;

    ChunkOutcome(Chunk chunk) {
        this.chunk = chunk;
        this.vectors = new float[chunk.texts().size()][];
        this.causes = new RuntimeException[chunk.texts().size()];
    }

    Chunk chunk() {
        return chunk;
    }

    void succeed(int place, float[] vector) {
        vectors[place] = vector;
    }

    void fail(int place, RuntimeException cause) {
        causes[place] = cause;
    }

    void note(EmbeddingAnswer answer) {
        usage.add(answer.usage());
        pooling = answer.pooling() == null ? pooling : answer.pooling();
    }

    /** Notes a failure that would hit all other chunks, too. */
    void endWith(RuntimeException cause) {
        end = cause;
    }

    /** Returns the failure that ends the whole job, or null. */
    @Nullable
    RuntimeException end() {
        return end;
    }

    float @Nullable [] vector(int place) {
        return vectors[place];
    }

    /** Returns why a text has no vector. */
    RuntimeException cause(int place) {
        RuntimeException cause = causes[place];
        return cause == null ? new IllegalStateException("a text was left out") : cause;
    }

    boolean isLost() {
        return Arrays.stream(vectors).allMatch(vector -> vector == null);
    }

    @Nullable
    Pooling pooling() {
        return pooling;
    }

    @Nullable
    Usage usage() {
        return usage.total();
    }
}
