package dev.workersai;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a call that failed is sent again, and after what wait. Immutable.
 *
 * <p>Sent again is what {@linkplain dev.workersai.error.WorkersAiException#isRetryable() says so of itself}: a busy model, too
 * many requests per minute, a failing server, a connection that was refused or broke before any of the answer came. Never a
 * spent allocation, a generation that ran into the service's time limit, a timeout of this side after the request was sent, or
 * an answer of which anything was handed over.
 *
 * <p>A connection that breaks while the answer is awaited does not tell whether the service had begun the work; where even the
 * chance of paying for it twice is too much, use {@link #none()}.
 *
 * <p>The wait before attempt <i>n</i>&nbsp;+&nbsp;1 is a random time from zero to {@link #firstDelay()} doubled
 * <i>n</i>&nbsp;&minus;&nbsp;1 times, at most {@link #longestDelay()}, on top of what the service asks for by
 * {@code retry-after}, of which at most {@link #longestRetryAfter()} is heeded. A call whose deadline would pass during the
 * wait fails at once. All calls of a client share a budget: about one retry per five calls, and a reserve of twenty, so that
 * many callers together do not hammer a service that fails.
 */
public final class RetryPolicy {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final RetryPolicy STANDARD = builder().build();
    private static final RetryPolicy NONE = builder().maxAttempts(1).build();

    private final int maxAttempts;
    private final Duration firstDelay;
    private final Duration longestDelay;
    private final Duration longestRetryAfter;

    /**
     * Checks the settings.
     *
     * @param maxAttempts how often a call is sent at most, from 1 to 100; default: 4
     * @param firstDelay the longest random wait before the second attempt; default: 1 second
     * @param longestDelay the longest random wait before any attempt; default: 30 seconds
     * @param longestRetryAfter the longest wait that the service may ask for; default: 60 seconds
     */
    @lombok.Builder
    private RetryPolicy(
            @Nullable Integer maxAttempts,
            @Nullable Duration firstDelay,
            @Nullable Duration longestDelay,
            @Nullable Duration longestRetryAfter) {
        this.maxAttempts = maxAttempts == null ? 4 : maxAttempts;
        this.firstDelay = checked("firstDelay", firstDelay == null ? Duration.ofSeconds(1) : firstDelay);
        this.longestDelay = checked("longestDelay", longestDelay == null ? Duration.ofSeconds(30) : longestDelay);
        this.longestRetryAfter =
                checked("longestRetryAfter", longestRetryAfter == null ? Duration.ofSeconds(60) : longestRetryAfter);
        if (this.maxAttempts < 1 || this.maxAttempts > 100) {
            throw new IllegalArgumentException("maxAttempts has to be from 1 to 100, but is " + this.maxAttempts + ".");
        }
    }

    private static Duration checked(String name, Duration duration) {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " has to be from zero to a day, but is " + duration + ".");
        }
        return duration;
    }

    /** {@return the default: up to four attempts} */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** {@return a policy that never sends a call again} */
    public static RetryPolicy none() {
        return NONE;
    }

    /** {@return a builder; what is left out has its default} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these settings} */
    public Builder toBuilder() {
        return new Builder()
                .maxAttempts(maxAttempts)
                .firstDelay(firstDelay)
                .longestDelay(longestDelay)
                .longestRetryAfter(longestRetryAfter);
    }

    /** {@return how often a call is sent at most, the first time included}. Default: 4. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** {@return the longest random wait before the second attempt; it doubles with every further one}. Default: 1 second. */
    public Duration firstDelay() {
        return firstDelay;
    }

    /** {@return the longest random wait before any attempt}. Default: 30 seconds. */
    public Duration longestDelay() {
        return longestDelay;
    }

    /** {@return the longest wait that is granted when the service asks for one}. Default: 60 seconds. */
    public Duration longestRetryAfter() {
        return longestRetryAfter;
    }

    /** {@return the settings} */
    @Override
    public String toString() {
        return "RetryPolicy[maxAttempts " + maxAttempts + ", firstDelay " + firstDelay + ", longestDelay "
                + longestDelay + ", longestRetryAfter " + longestRetryAfter + "]";
    }

    /** Gathers settings. For one thread. */
    public static final class Builder {

        /**
         * {@return the policy}
         *
         * @throws IllegalArgumentException if a setting is out of its bounds
         */
        public RetryPolicy build() {
            return new RetryPolicy(maxAttempts, firstDelay, longestDelay, longestRetryAfter);
        }
    }
}
