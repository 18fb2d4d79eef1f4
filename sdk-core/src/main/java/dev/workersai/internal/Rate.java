package dev.workersai.internal;

import java.util.concurrent.TimeUnit;

/** A limited number of starts within any minute, given in the order they were asked for. */
final class Rate {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    /** When the last starts were, or will be: the next one may be a minute after the oldest of them. */
    private final long[] starts;

    private long count;

    Rate(int perMinute) {
        this.starts = new long[perMinute];
    }

    /**
     * Takes the next start if it is near enough.
     *
     * @return how long to wait for it, -1 if that is longer than {@code longest}
     */
    synchronized long reserve(long now, long longest) {
        int slot = (int) (count % starts.length);
        long wait = count < starts.length ? 0 : Math.max(0, starts[slot] + MINUTE - now);
        if (wait > longest) {
            return -1;
        }
        starts[slot] = now + wait;
        count++;
        return wait;
    }
}
