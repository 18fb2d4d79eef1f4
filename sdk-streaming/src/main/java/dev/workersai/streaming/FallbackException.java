package dev.workersai.streaming;

import dev.workersai.error.WorkersAiException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * None of several models answered, each for a reason for which another one was worth a try. The cause is the failure of
 * the last one.
 */
public final class FallbackException extends WorkersAiException {

    private static final long serialVersionUID = 1L;

    private final Attempt[] attempts;

    /**
     * Makes an exception.
     *
     * @param attempts all of them in their order, at least one
     */
    public FallbackException(List<Attempt> attempts) {
        super(
                "None of " + attempts.size() + " models answered. "
                        + attempts.stream()
                                .map(attempt -> attempt.failure().getMessage())
                                .collect(Collectors.joining(" | ")),
                attempts.get(attempts.size() - 1).failure());
        this.attempts = attempts.toArray(new Attempt[0]);
    }

    /** {@return which models were tried, in their order, and why each did not answer; an unmodifiable list} */
    public List<Attempt> triedModels() {
        return List.of(attempts);
    }

    /**
     * A model that did not answer.
     *
     * @param modelId the model
     * @param failure why not
     */
    public record Attempt(String modelId, WorkersAiException failure) implements Serializable {

        /**
         * Refuses null.
         *
         * @param modelId the model
         * @param failure why not
         */
        public Attempt {
            Objects.requireNonNull(modelId, "modelId");
            Objects.requireNonNull(failure, "failure");
        }
    }
}
