package dev.workersai.streaming;

import dev.workersai.error.ApiException;
import dev.workersai.error.CapacityException;
import dev.workersai.error.GenerationTimeoutException;
import dev.workersai.error.ModelNotFoundException;
import dev.workersai.error.ModelRetiredException;
import dev.workersai.error.RateLimitException;
import dev.workersai.error.ServerException;
import dev.workersai.error.WorkersAiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Tries one model after the other, as long as the failure is one of the model and not of the request or the account.
 *
 * <p>Where no answer came, no other model is asked: the others are behind the same network, the time that the caller
 * gave is spent, and the answer that did not arrive may be billed.
 */
final class Fallbacks {

    /** What is wrong with the one model: busy, gone, unknown, too slow, broken. */
    private static final Set<Class<? extends ApiException>> OF_MODEL = Set.of(
            CapacityException.class,
            RateLimitException.class,
            ModelRetiredException.class,
            ModelNotFoundException.class,
            GenerationTimeoutException.class,
            ServerException.class);

    private static final Set<Integer> PRIVATE = Set.of(3041, 5018);

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
                if (targets.size() == 1 || !isOfModel(e)) {
                    attempts.forEach(attempt -> e.addSuppressed(attempt.failure()));
                    throw e;
                }
                attempts.add(new FallbackException.Attempt(target.id(), e));
            }
        }
        throw new FallbackException(attempts);
    }

    private static boolean isOfModel(WorkersAiException failure) {
        return failure instanceof ApiException refusal
                && (OF_MODEL.contains(refusal.getClass()) || PRIVATE.stream().anyMatch(refusal::hasCode));
    }
}
