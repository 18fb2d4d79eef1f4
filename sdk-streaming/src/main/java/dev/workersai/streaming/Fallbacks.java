package dev.workersai.streaming;

import dev.workersai.error.ApiException;
import dev.workersai.error.WorkersAiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Tries one model after the other, as long as the failure is one of the model and not of the request or the account. */
final class Fallbacks {

    // Codes: https://developers.cloudflare.com/workers-ai/platform/errors/, and live answers of 2026.
    private static final Set<Integer> OF_MODEL = Set.of(
            3040, 3021, // busy, too many requests per minute
            5028, 3041, 5018, // retired, withdrawn, private
            5007, 3042, // unknown
            3007, 3046, // too slow
            7009, 8004); // broken
    private static final Set<Integer> OF_ACCOUNT = Set.of(3036, 4006); // the allocation of the day is spent

    private Fallbacks() {}

    /**
     * Returns the first answer.
     *
     * @param call gets the model, and the attempts that failed before it
     * @throws FallbackException if all of several models failed
     * @throws WorkersAiException if the only model failed, or one for a reason that holds for the others, too; failures
     *     before that are suppressed in it
     */
    static <T> T first(List<ChatTarget> targets, BiFunction<ChatTarget, List<FallbackException.Attempt>, T> call) {
        List<FallbackException.Attempt> attempts = new ArrayList<>();
        for (ChatTarget target : targets) {
            try {
                return call.apply(target, List.copyOf(attempts));
            } catch (WorkersAiException e) {
                if (targets.size() == 1 || !(e instanceof ApiException refusal) || !isOfModel(refusal)) {
                    attempts.forEach(attempt -> e.addSuppressed(attempt.failure()));
                    throw e;
                }
                attempts.add(new FallbackException.Attempt(target.id(), e));
            }
        }
        throw new FallbackException(attempts);
    }

    private static boolean isOfModel(ApiException refusal) {
        if (OF_ACCOUNT.stream().anyMatch(refusal::hasCode)) {
            return false;
        }
        return OF_MODEL.stream().anyMatch(refusal::hasCode)
                || refusal.status() >= 500
                || refusal.status() == 410
                || (refusal.status() == 429 && refusal.code().isEmpty());
    }
}
