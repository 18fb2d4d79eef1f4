package dev.workersai;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How much one client, with all clients derived from it, asks of the service at once. Immutable.
 *
 * <p>Calls over a limit wait, first come first served, until their deadline; then they fail with
 * {@link dev.workersai.error.CallTimeoutException}. Every attempt of a call counts. Default: no limit.
 */
public final class Limits {

    private static final int HIGHEST = 1_000_000;
    private static final Limits NONE = builder().build();

    private final @Nullable Integer maxConcurrentCalls;
    private final @Nullable Integer maxCallsPerMinute;

    /**
     * Checks the settings.
     *
     * @param maxConcurrentCalls how many calls may be under way, from 1 to 1,000,000
     * @param maxCallsPerMinute how many calls may begin within any minute, from 1 to 1,000,000
     */
    @lombok.Builder
    private Limits(@Nullable Integer maxConcurrentCalls, @Nullable Integer maxCallsPerMinute) {
        this.maxConcurrentCalls = checked("maxConcurrentCalls", maxConcurrentCalls);
        this.maxCallsPerMinute = checked("maxCallsPerMinute", maxCallsPerMinute);
    }

    private static @Nullable Integer checked(String name, @Nullable Integer value) {
        if (value != null && (value < 1 || value > HIGHEST)) {
            throw new IllegalArgumentException(name + " has to be from 1 to " + HIGHEST + ", but is " + value + ".");
        }
        return value;
    }

    /** {@return no limits} */
    public static Limits none() {
        return NONE;
    }

    /** {@return a builder; what is left out is not limited} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many calls may be under way; an open stream or binary answer is, until it is read or closed} */
    public OptionalInt maxConcurrentCalls() {
        return maxConcurrentCalls == null ? OptionalInt.empty() : OptionalInt.of(maxConcurrentCalls);
    }

    /** {@return how many calls may begin within any 60 seconds} */
    public OptionalInt maxCallsPerMinute() {
        return maxCallsPerMinute == null ? OptionalInt.empty() : OptionalInt.of(maxCallsPerMinute);
    }

    /** {@return the limits} */
    @Override
    public String toString() {
        return "Limits[maxConcurrentCalls " + maxConcurrentCalls + ", maxCallsPerMinute " + maxCallsPerMinute + "]";
    }

    /** Gathers settings. For one thread. */
    public static final class Builder {

        /**
         * {@return the limits}
         *
         * @throws IllegalArgumentException if a setting is out of its bounds
         */
        public Limits build() {
            return new Limits(maxConcurrentCalls, maxCallsPerMinute);
        }
    }
}
