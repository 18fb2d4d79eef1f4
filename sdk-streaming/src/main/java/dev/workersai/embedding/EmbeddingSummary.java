package dev.workersai.embedding;

import dev.workersai.model.Pooling;
import dev.workersai.streaming.Usage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of texts whose vectors were handed out one by one. Immutable. */
public final class EmbeddingSummary {

    private final long embedded;
    private final long nextIndex;
    private final @Nullable Pooling pooling;
    private final @Nullable Usage usage;

    EmbeddingSummary(long embedded, long nextIndex, @Nullable Pooling pooling, @Nullable Usage usage) {
        this.embedded = embedded;
        this.nextIndex = nextIndex;
        this.pooling = pooling;
        this.usage = usage;
    }

    /** {@return how many vectors were handed out} */
    public long embedded() {
        return embedded;
    }

    /** {@return the place after the last text, counted in the source} */
    public long nextIndex() {
        return nextIndex;
    }

    /** {@return the pooling that the service used, empty if it does not say} See {@link Embeddings#pooling()}. */
    public Optional<Pooling> pooling() {
        return Optional.ofNullable(pooling);
    }

    /** {@return the tokens of all requests together, empty if the service does not say} */
    public Optional<Usage> usage() {
        return Optional.ofNullable(usage);
    }
}
