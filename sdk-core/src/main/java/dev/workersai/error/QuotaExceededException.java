package dev.workersai.error;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The account's daily allocation is spent. No call succeeds before {@link #resetsAt()}, except on the Workers Paid plan.
 */
public final class QuotaExceededException extends ApiException {

    private static final long serialVersionUID = 1L;

    QuotaExceededException(CallFailure failure, Judgement judgement) {
        super(failure, judgement);
    }

    /** {@return when the service renews the allocation: the next 00:00 UTC after the failure} */
    public Instant resetsAt() {
        return facts().occurredAt().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    }
}
