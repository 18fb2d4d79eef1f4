package dev.workersai.internal;

import dev.workersai.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt: full jitter, on top of what the service asks for. */
final class Backoff {

    private final DoubleSupplier random;

    /**
     * Makes a backoff.
     *
     * @param random gives numbers from 0 (inclusive) to 1 (exclusive)
     */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /**
     * Returns the wait.
     *
     * @param attempts how many were made
     * @param asked what the service asks for, null if it does not
     */
    Duration after(int attempts, @Nullable Duration asked, RetryPolicy policy) {
        double longest = Math.min(
                (double) policy.longestDelay().toNanos(),
                (double) policy.firstDelay().toNanos() * Math.pow(2, attempts - 1.0));
        Duration jitter = Duration.ofNanos((long) (random.getAsDouble() * longest));
        if (asked == null) {
            return jitter;
        }
        Duration granted = asked.compareTo(policy.longestRetryAfter()) < 0 ? asked : policy.longestRetryAfter();
        return granted.plus(jitter);
    }
}
