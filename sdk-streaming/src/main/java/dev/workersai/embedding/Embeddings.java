package dev.workersai.embedding;

import dev.workersai.model.Pooling;
import dev.workersai.streaming.Usage;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of a list of texts, in its order, with what the service says of them. Cannot be changed, but its arrays are
 * handed over as they are: leave them alone where others read them.
 */
public final class Embeddings extends AbstractList<float[]> implements RandomAccess {

    private final List<float[]> vectors;
    private final @Nullable Pooling pooling;
    private final @Nullable Usage usage;

    Embeddings(List<float[]> vectors, @Nullable Pooling pooling, @Nullable Usage usage) {
        this.vectors = List.copyOf(vectors);
        this.pooling = pooling;
        this.usage = usage;
    }

    @Override
    public float[] get(int index) {
        return vectors.get(index);
    }

    @Override
    public int size() {
        return vectors.size();
    }

    /** {@return how many numbers each vector has; 0 if there is none} */
    public int dimensions() {
        return isEmpty() ? 0 : get(0).length;
    }

    /**
     * {@return the pooling that the service used, empty if it does not say} Keep it with the vectors: those of
     * {@code cls} do not compare with those of {@code mean}.
     */
    public Optional<Pooling> pooling() {
        return Optional.ofNullable(pooling);
    }

    /** {@return the tokens of all requests together, empty if the service does not say} */
    public Optional<Usage> usage() {
        return Optional.ofNullable(usage);
    }

    /** {@return the number of vectors and their length, not their numbers} */
    @Override
    public String toString() {
        return "Embeddings[" + size() + " x " + dimensions() + "]";
    }
}
