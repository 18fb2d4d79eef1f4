package dev.workersai.internal;

import dev.workersai.error.CallException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.TransportException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one owner of retries. It stands around whole attempts, from the request's signature to the decoded answer, so that a
 * refusal inside of an answer is judged like any other, and nothing that was handed over is ever repeated.
 *
 * <p>No library: Failsafe would be an eighth jar, sleeps on a clock of its own, and has neither the budget nor {@code
 * retry-after}; what is left of it is this loop.
 */
final class RetryLoop {

    private final RetryBudget budget;
    private final Backoff backoff;
    private final Pauses pauses;

    RetryLoop(RetryBudget budget, Backoff backoff, Pauses pauses) {
        this.budget = budget;
        this.backoff = backoff;
        this.pauses = pauses;
    }

    /**
     * Makes attempts on this thread until one succeeds or the last has failed.
     *
     * @throws Throwable what the last attempt threw; a {@link CallException} then knows all attempts
     */
    @Nullable
    Object run(CallScope call, Attempt attempt) throws Throwable {
        budget.called();
        while (true) {
            call.attemptBegins();
            try {
                return attempt.make();
            } catch (CallException e) {
                Duration delay = delayAfter(e, call);
                if (delay == null) {
                    throw last(e, call);
                }
                call.retrying(e, delay);
                pause(call, delay, e);
            }
        }
    }

    /** Makes attempts without a thread that waits; cancelling the future aborts the call. */
    <T> CompletableFuture<T> start(CallScope call, Supplier<CompletableFuture<T>> attempt) {
        CompletableFuture<T> result = new CompletableFuture<>();
        var unused = result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                call.abort();
            }
        });
        budget.called();
        next(call, attempt, result);
        return result;
    }

    private <T> void next(CallScope call, Supplier<CompletableFuture<T>> attempt, CompletableFuture<T> result) {
        call.attemptBegins();
        CompletableFuture<T> step;
        try {
            step = attempt.get();
        } catch (RuntimeException | Error e) {
            step = CompletableFuture.failedFuture(e);
        }
        var unused = step.whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                judge(call, attempt, result, unwrapped(failure));
            }
        });
    }

    private <T> void judge(
            CallScope call, Supplier<CompletableFuture<T>> attempt, CompletableFuture<T> result, Throwable failure) {
        if (!(failure instanceof CallException e)) {
            result.completeExceptionally(failure);
            return;
        }
        Duration delay = delayAfter(e, call);
        if (delay == null) {
            result.completeExceptionally(last(e, call));
            return;
        }
        call.retrying(e, delay);
        var unused = call.step(pauses.after(delay)).whenComplete((done, ended) -> {
            if (ended == null) {
                next(call, attempt, result);
            } else {
                result.completeExceptionally(endedInPause(call, e, ended));
            }
        });
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Returns how long to wait before the next attempt, null if there is to be none. */
    private @Nullable Duration delayAfter(CallException failure, CallScope call) {
        boolean allowed = failure.isRetryable()
                && call.attempts() < call.retryPolicy().maxAttempts()
                && !call.isAborted()
                && !waitedInLine(failure);
        if (!allowed) {
            return null;
        }
        Duration delay = backoff.after(call.attempts(), failure.retryAfter().orElse(null), call.retryPolicy());
        return delay.compareTo(call.remaining()) < 0 && budget.spend() ? delay : null;
    }

    /** Who ended a call learns that it did, even a moment before the pause that it was to end in. */
    private static CallException last(CallException failure, CallScope call) {
        return call.isAborted() && failure.isRetryable()
                ? endedInPause(call, failure, failure)
                : failure.withAttempts(call.attempts(), call.elapsed());
    }

    /** The line is this client's own, and the deadline has passed in it. */
    private static boolean waitedInLine(CallException failure) {
        return failure instanceof CallTimeoutException timeout && timeout.phase() == CallTimeoutException.Phase.QUEUE;
    }

    private void pause(CallScope call, Duration delay, CallException failure) {
        try {
            call.await(pauses.after(delay), delay.plusSeconds(1));
        } catch (IOException e) {
            throw endedInPause(call, failure, e);
        }
    }

    private static CallException endedInPause(CallScope call, CallException last, Throwable cause) {
        CallFailure facts = last.failure().orElseThrow();
        String subject = last.model().orElse(facts.operation());
        boolean interrupted = cause instanceof InterruptedIOException;
        String words = subject + ": " + (interrupted ? "interrupted" : "the client was closed")
                + " while waiting to try again. The last attempt failed: " + last.getMessage();
        CallException ended = interrupted
                ? new CallInterruptedException(words, facts, cause)
                : new TransportException(words, facts, false, cause);
        return ended.withAttempts(call.attempts(), call.elapsed());
    }
}
