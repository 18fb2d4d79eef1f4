package dev.workersai.batch;

import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Polls until a batch is done: after 1 second first, then after half as long again each time, up to 20 seconds; each
 * pause is cut by a random part, at most a quarter, so that many who wait do not ask in step.
 */
final class BatchWait<O> {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final double GROWTH = 1.5;
    private static final double JITTER = 0.25;

    private final String model;
    private final String jobId;
    private final Supplier<BatchState<O>> poll;
    private final Waiting waiting;
    private @Nullable String status;
    private @Nullable WorkersAiException lastFailure;

    BatchWait(String model, String jobId, Supplier<BatchState<O>> poll, Waiting waiting) {
        this.model = model;
        this.jobId = jobId;
        this.poll = poll;
        this.waiting = waiting;
    }

    BatchResult<O> until(Duration timeout) {
        long start = waiting.nanoTime();
        Duration pause = FIRST;
        while (true) {
            BatchResult<O> result = ask();
            if (result != null) {
                return result;
            }
            Duration left = timeout.minusNanos(waiting.nanoTime() - start);
            if (left.isNegative() || left.isZero()) {
                throw new BatchNotDoneException(model, jobId, status, timeout, lastFailure);
            }
            sleep(shorter(shortened(pause), left));
            pause = shorter(times(pause, GROWTH), LONGEST);
        }
    }

    /** Returns the answers, or null. A poll that fails for a passing reason is no reason to stop waiting. */
    private @Nullable BatchResult<O> ask() {
        try {
            BatchState<O> state = poll.get();
            lastFailure = null;
            status = state.status().map(Object::toString).orElse(null);
            return state.result().orElse(null);
        } catch (WorkersAiException e) {
            if (!isPassing(e)) {
                throw e;
            }
            lastFailure = e;
            return null;
        }
    }

    private static boolean isPassing(WorkersAiException failure) {
        boolean lost = failure instanceof TransportException && !(failure instanceof CallInterruptedException);
        return lost || failure.isRetryable();
    }

    private void sleep(Duration pause) {
        try {
            waiting.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    model + ": interrupted while waiting for the batch " + jobId + ", which goes on",
                    CallFailure.builder().model(model).build(),
                    e);
        }
    }

    private Duration shortened(Duration pause) {
        return times(pause, 1 - JITTER * waiting.random());
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofNanos((long) (duration.toNanos() * factor));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
