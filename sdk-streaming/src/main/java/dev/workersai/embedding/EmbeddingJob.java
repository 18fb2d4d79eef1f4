package dev.workersai.embedding;

import dev.workersai.model.Pooling;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the texts of one source, and decides when it makes no sense to go on. For one thread. */
final class EmbeddingJob {

    private final EmbeddingTarget target;
    private final EmbeddingSettings settings;
    private final long total;
    private final VectorConsumer consumer;
    private final UsageSum usage = new UsageSum();
    private final List<EmbeddingFailure> failures = new ArrayList<>();
    private @Nullable Pooling pooling;
    private long embedded;
    private long nextIndex;
    private int lostInARow;
    private @Nullable RuntimeException end;

    EmbeddingJob(EmbeddingTarget target, EmbeddingSettings settings, long total, VectorConsumer consumer) {
        this.target = target;
        this.settings = settings;
        this.total = total;
        this.consumer = consumer;
        this.nextIndex = settings.startAt();
    }

    void run(EmbeddingCalls calls, Iterator<String> texts) {
        EmbeddingRun run = new EmbeddingRun(target.id(), new ChunkWork(calls), settings.parallelism());
        run.run(new Chunks(texts, settings), outcome -> take(outcome, calls));
    }

    /** Returns whether to go on. */
    private boolean take(ChunkOutcome outcome, EmbeddingCalls calls) {
        if (pooling != null && outcome.pooling() != null && !pooling.equals(outcome.pooling())) {
            end = calls.misfit("vectors of pooling " + pooling + " and of " + outcome.pooling() + " came");
            return false;
        }
        pooling = outcome.pooling() == null ? pooling : outcome.pooling();
        handOut(outcome);
        usage.add(outcome.usage());
        settings.progress().accept(new EmbeddingProgress(embedded, failures.size(), total));
        end = outcome.end();
        lostInARow = outcome.isLost() ? lostInARow + 1 : 0;
        // As many as can be under way or waiting for their turn: all of them came to nothing.
        if (end == null && lostInARow > 1 && lostInARow >= 2 * settings.parallelism()) {
            end = failures.get(failures.size() - 1).cause();
        }
        if (end != null) {
            takeBack();
        }
        return end == null;
    }

    /** Counts the texts that failed last as not tried: what ended the job hit them, and not something of their own. */
    private void takeBack() {
        int last = failures.size() - 1;
        while (last >= 0 && failures.get(last).index() == nextIndex - 1) {
            failures.remove(last--);
            nextIndex--;
        }
    }

    private void handOut(ChunkOutcome outcome) {
        List<String> texts = outcome.chunk().texts();
        for (int place = 0; place < texts.size(); place++) {
            long index = outcome.chunk().start() + place;
            float[] vector = outcome.vector(place);
            if (vector == null) {
                failures.add(new EmbeddingFailure(index, outcome.cause(place)));
            } else {
                consumer.accept(index, texts.get(place), vector);
                embedded++;
            }
            nextIndex = index + 1;
        }
    }

    /**
     * Throws what has to be known of texts that have no vector: the failure as it is, if there is no vector at all.
     *
     * @param known how many texts the source has, as far as that is known
     * @param vectors to be kept
     */
    void throwIfAny(long known, List<float @Nullable []> vectors) {
        if (end == null && failures.isEmpty()) {
            return;
        }
        if (embedded == 0) {
            throw end == null ? failures.get(0).cause() : end;
        }
        List<EmbeddingFailure> all = new ArrayList<>(failures);
        for (long index = nextIndex; end != null && index < known; index++) {
            all.add(new EmbeddingFailure(index, end));
        }
        throw new EmbeddingException(target.id(), all, vectors, nextIndex, end);
    }

    long nextIndex() {
        return nextIndex;
    }

    /** Returns the vectors, none of which is missing. */
    Embeddings embeddings(List<float @Nullable []> vectors) {
        List<float[]> complete = new ArrayList<>(vectors.size());
        vectors.forEach(vector -> complete.add(Objects.requireNonNull(vector)));
        return new Embeddings(complete, pooling, usage.total());
    }

    EmbeddingSummary summary() {
        return new EmbeddingSummary(embedded, nextIndex, pooling, usage.total());
    }
}
