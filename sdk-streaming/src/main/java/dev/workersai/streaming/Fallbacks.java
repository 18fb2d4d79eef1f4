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

    private final List<ChatTarget> targets;
    private final List<FallbackException.Attempt> attempts = new ArrayList<>();

    Fallbacks(List<ChatTarget> targets) {
        this.targets = targets;
    }

    /** Returns the model to ask now. */
    ChatTarget target() {
        return targets.get(attempts.size());
    }

    /** Returns what failed before it. */
    List<FallbackException.Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /**
     * Goes on to the next model.
     *
     * @param failure of the one that was asked
     * @throws FallbackException if it was the last of several
     * @throws WorkersAiException the failure, if there is but one model, or if it holds for the others, too; failures before
     *     that are suppressed in it
     */
    void goOn(WorkersAiException failure) {
        if (targets.size() == 1 || !isOfModel(failure)) {
            attempts.forEach(attempt -> failure.addSuppressed(attempt.failure()));
            throw failure;
        }
        attempts.add(new FallbackException.Attempt(target().id(), failure));
        if (attempts.size() == targets.size()) {
            throw new FallbackException(attempts);
        }
    }

    /**
     * Returns the first answer.
     *
     * @param call gets the model, and the attempts that failed before it
     * @throws WorkersAiException as {@link #goOn} does
     */
    static <T> T first(List<ChatTarget> targets, BiFunction<ChatTarget, List<FallbackException.Attempt>, T> call) {
        Fallbacks models = new Fallbacks(targets);
        while (true) {
            try {
                return call.apply(models.target(), models.attempts());
            } catch (WorkersAiException e) {
                models.goOn(e);
            }
        }
    }

    private static boolean isOfModel(WorkersAiException failure) {
        return failure instanceof ApiException refusal
                && (OF_MODEL.contains(refusal.getClass()) || PRIVATE.stream().anyMatch(refusal::hasCode));
    }
}
