package dev.workersai.internal;

import java.time.Duration;

/** What a time limit may be: long enough for a timer, short enough for one. */
public final class DurationRule {

    private static final Duration LONGEST = Duration.ofDays(24);

    private DurationRule() {}

    /**
     * Returns the duration in whole milliseconds.
     *
     * @throws IllegalArgumentException if it is shorter than a millisecond or longer than 24 days
     */
    public static Duration check(Duration duration, String name) {
        return check(duration, name, Duration.ofMillis(1), LONGEST);
    }

    /**
     * Returns the duration in whole milliseconds.
     *
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public static Duration check(Duration duration, String name, Duration least, Duration most) {
        if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    name + " has to be from " + least + " to " + most + ", but is " + duration + ".");
        }
        return Duration.ofMillis(duration.toMillis());
    }
}
