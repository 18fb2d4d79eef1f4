package dev.workersai.error;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The model was withdrawn. {@link #replacement()} names one to use instead, where the service or the catalog of this
 * version knows one.
 */
public final class ModelRetiredException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final @Nullable LocalDate retiredOn;
    private final @Nullable String replacement;

    ModelRetiredException(CallFailure failure, Judgement judgement) {
        this(failure, judgement, Withdrawal.of(failure));
    }

    private ModelRetiredException(CallFailure failure, Judgement judgement, Withdrawal withdrawal) {
        super(failure, judgement.kind().stop(withdrawal.advice()));
        this.retiredOn = withdrawal.date();
        this.replacement = withdrawal.replacement();
    }

    /** {@return the day on which the model was withdrawn, as the service says, else the catalog; empty if neither does} */
    public Optional<LocalDate> retiredOn() {
        return Optional.ofNullable(retiredOn);
    }

    /** {@return the id of a model to use instead, as the service says, else the catalog; empty if neither does} */
    public Optional<String> replacement() {
        return Optional.ofNullable(replacement);
    }
}
