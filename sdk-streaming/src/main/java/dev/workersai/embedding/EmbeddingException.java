package dev.workersai.embedding;

import dev.workersai.error.WorkersAiException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some of many texts could not be embedded. It keeps what could, and says which could not. Its cause is the first
 * failure, or the one that ended the job.
 *
 * <p>Either single texts failed and all the others were embedded; or something failed that would have hit all the rest,
 * such as a wrong token, a spent allocation or a service that is down, and the job ended there: {@link #resumeAt()} says
 * where.
 */
public final class EmbeddingException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final transient List<EmbeddingFailure> failures;
    private final transient List<float @Nullable []> vectors;
    private final long resumeAt;

    EmbeddingException(
            String model,
            List<EmbeddingFailure> failures,
            List<float @Nullable []> vectors,
            long resumeAt,
            @Nullable RuntimeException end) {
        super(
                message(model, failures, resumeAt, end),
                end == null ? failures.get(0).cause() : end);
        this.failures = List.copyOf(failures);
        this.vectors = Collections.unmodifiableList(vectors);
        this.resumeAt = resumeAt;
    }

    /**
     * {@return the texts that have no vector, in their order, and why} Empty after serialization, and where {@code each}
     * ended before one failed for a reason of its own.
     */
    public List<EmbeddingFailure> failures() {
        return failures == null ? List.of() : failures;
    }

    /** {@return the places of the texts that have no vector, from 0, in their order} */
    public long[] failedIndices() {
        return failures().stream().mapToLong(EmbeddingFailure::index).toArray();
    }

    /**
     * {@return the vectors of {@code all}, in the order of the texts, null where a text has none; empty for {@code each},
     * which has handed them out already}
     */
    public List<float @Nullable []> vectors() {
        return vectors == null ? List.of() : vectors;
    }

    /**
     * {@return the place of the first text that was not tried, or not to an end, from 0; where all were, the place after
     * the last} {@link EmbeddingModelRef#startAt} takes it.
     */
    public long resumeAt() {
        return resumeAt;
    }

    private static String message(
            String model, List<EmbeddingFailure> failures, long resumeAt, @Nullable RuntimeException end) {
        if (failures.isEmpty() && end != null) {
            return model + ": " + ended(resumeAt, end);
        }
        String places = failures.stream()
                .limit(SHOWN)
                .map(failure -> Long.toString(failure.index()))
                .collect(Collectors.joining(", "));
        return model + ": " + failures.size() + (failures.size() == 1 ? " text" : " texts")
                + " could not be embedded, at " + places + (failures.size() > SHOWN ? ", …" : "")
                + (end == null
                        ? "; the others are kept. First failure: "
                                + failures.get(0).cause().getMessage()
                        : "; " + ended(resumeAt, end));
    }

    private static String ended(long resumeAt, RuntimeException end) {
        return "the texts before " + resumeAt + " are done, and startAt(" + resumeAt + ") goes on. What ended the job: "
                + end.getMessage();
    }
}
