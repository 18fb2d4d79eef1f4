package dev.workersai.batch;

import dev.workersai.error.CallFailure;
import dev.workersai.error.WorkersAiException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A batch had no answers within the time that was to be waited. It goes on: ask again, with the same handle or with one
 * made of {@link #jobId()}. Do not queue it again, since both would be answered and billed.
 */
public final class BatchNotDoneException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final String jobId;
    private final @Nullable String status;

    BatchNotDoneException(
            String model, String jobId, @Nullable String status, Duration waited, @Nullable Throwable lastFailure) {
        super(
                model + ": the batch " + jobId + " has no answers after " + waited
                        + (status == null ? "" : "; the service says '" + status + "'")
                        + ". It goes on: ask again by its id, and do not queue it again.",
                CallFailure.builder().model(model).build(),
                lastFailure);
        this.jobId = jobId;
        this.status = status;
    }

    /** {@return the id of the batch} */
    public String jobId() {
        return jobId;
    }

    /** {@return what the service said of the batch when it was last asked, empty if it never said anything} */
    public Optional<String> status() {
        return Optional.ofNullable(status);
    }
}
