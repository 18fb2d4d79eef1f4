package dev.workersai.error;

import java.util.List;
import java.util.Optional;

/**
 * What a refusal is, whether sending the call again can help, and what its reader can do.
 *
 * @param kind what it is
 * @param retryable whether the same call may succeed later
 * @param advice what to do, a sentence or more; may be empty
 */
record Judgement(RefusalKind kind, boolean retryable, String advice) {

    /**
     * Judges by the codes, then by words of the messages, then by the status.
     *
     * <p>Of several codes, a spent quota wins, since it alone makes every further attempt pointless; then one that
     * retrying does not lift; then the first.
     */
    static Judgement of(CallFailure failure) {
        List<Judgement> known = failure.errors().stream()
                .map(error -> ErrorCodes.judge(error, failure))
                .flatMap(Optional::stream)
                .toList();
        return pick(known, RefusalKind.QUOTA)
                .or(() -> Wording.judge(failure, known))
                .or(() -> known.stream()
                        .filter(judgement -> !judgement.retryable())
                        .findFirst())
                .or(() -> known.stream().findFirst())
                .orElseGet(() -> StatusRules.judge(failure));
    }

    private static Optional<Judgement> pick(List<Judgement> known, RefusalKind kind) {
        return known.stream().filter(judgement -> judgement.kind() == kind).findFirst();
    }

    /** Returns the exception that tells it. */
    ApiException exception(CallFailure failure) {
        return switch (kind) {
            case AUTHENTICATION -> new AuthenticationException(failure, this);
            case PERMISSION -> new PermissionException(failure, this);
            case LICENCE -> new LicenceRequiredException(failure, this);
            case MODEL_NOT_FOUND -> new ModelNotFoundException(failure, this);
            case MODEL_RETIRED -> new ModelRetiredException(failure, this);
            case INVALID_REQUEST -> new InvalidRequestException(failure, this);
            case POLICY -> new PolicyRefusalException(failure, this);
            case TOO_LARGE -> new RequestTooLargeException(failure, this);
            case CONTEXT_WINDOW -> new ContextWindowExceededException(failure, this);
            case QUOTA -> new QuotaExceededException(failure, this);
            case PAYMENT -> new PaymentRequiredException(failure, this);
            case RATE -> new RateLimitException(failure, this);
            case CAPACITY -> new CapacityException(failure, this);
            case TIME_LIMIT -> new GenerationTimeoutException(failure, this);
            case SERVER -> new ServerException(failure, this);
            case OTHER -> new ApiException(failure, this);
        };
    }
}
