package dev.workersai.error;

import java.util.OptionalInt;

/** What a refusal is where no code says so. */
final class StatusRules {

    private StatusRules() {}

    static Judgement judge(CallFailure failure) {
        int status = statusOf(failure);
        if (status / 100 == 3) {
            return RefusalKind.OTHER.stop(
                    "Redirects are not followed, so that the token stays with the service: check the base URL.");
        }
        return switch (status) {
            case 401 -> RefusalKind.AUTHENTICATION.stop(Advice.CHECK_TOKEN);
            case 402 -> RefusalKind.PAYMENT.stop(Advice.NO_CREDIT);
            case 403 -> RefusalKind.PERMISSION.stop(Advice.CHECK_TOKEN);
            case 404 -> notFound(failure);
            case 408 ->
                RefusalKind.TIME_LIMIT.retry("The service ran out of time: try again, or ask for fewer tokens.");
            case 410 -> RefusalKind.MODEL_RETIRED.stop("");
            case 413 -> RefusalKind.TOO_LARGE.stop(Advice.TOO_LARGE);
            case 429 -> RefusalKind.RATE.retry(Advice.SLOW_DOWN);
            case 501, 505 -> RefusalKind.SERVER.stop("The service does not know how: check the base URL.");
            // The edge gave up waiting, after about 125 s; what it waited for goes on, and is billed.
            case 524 -> RefusalKind.TIME_LIMIT.stop(Advice.TAKES_TOO_LONG);
            default -> byClass(status);
        };
    }

    private static Judgement byClass(int status) {
        return switch (status / 100) {
            case 2 -> RefusalKind.SERVER.stop("");
            case 4 -> RefusalKind.INVALID_REQUEST.stop("");
            case 5 -> RefusalKind.SERVER.retry(Advice.TRY_LATER);
            default -> RefusalKind.OTHER.stop("");
        };
    }

    private static Judgement notFound(CallFailure failure) {
        return failure.model() == null
                ? RefusalKind.INVALID_REQUEST.stop(Advice.CHECK_ROUTE)
                : RefusalKind.MODEL_NOT_FOUND.stop(Advice.CHECK_MODEL);
    }

    /** Under a status of success, as in a stream, some servers put the status they mean in the place of the code. */
    private static int statusOf(CallFailure failure) {
        int status = failure.status();
        if (status / 100 != 2) {
            return status;
        }
        return failure.errors().stream()
                .map(ApiError::code)
                .flatMapToInt(OptionalInt::stream)
                .filter(code -> code >= 400 && code < 600)
                .findFirst()
                .orElse(status);
    }
}
