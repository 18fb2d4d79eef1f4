package dev.workersai.streaming;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Barks when one wait lasts too long. The JDK's HTTP client has no timeout for a body, so this is the only one.
 *
 * <p>There is one alarm per stream. When it goes off, it is set again for as long as the wait under way may still last,
 * so that a wait itself costs no more than a look at the clock.
 */
final class Watchdog {

    private static final long NOT_WAITING = Long.MIN_VALUE;

    private final long limitNanos;
    private final AlarmClock clock;
    private final Runnable bark;
    private volatile long waitingSince = NOT_WAITING;
    private volatile boolean stopped;
    private volatile @Nullable Runnable takeBack;

    /**
     * Makes a watchdog that sleeps until the first wait.
     *
     * @param limit the longest wait; zero for no limit
     * @param bark runs once, on a thread that it must not block
     */
    Watchdog(Duration limit, AlarmClock clock, Runnable bark) {
        this.limitNanos = limit.toNanos();
        this.clock = clock;
        this.bark = bark;
    }

    /** Says that a wait begins. */
    void waitBegins() {
        if (limitNanos == 0) {
            return;
        }
        waitingSince = clock.nanoTime();
        if (takeBack == null) {
            setAlarm(limitNanos);
        }
    }

    /** Says that it is over. */
    void waitEnds() {
        waitingSince = NOT_WAITING;
    }

    /** Ends the watch. */
    void stop() {
        stopped = true;
        Runnable current = takeBack;
        if (current != null) {
            current.run();
        }
    }

    private void setAlarm(long nanos) {
        Runnable current = clock.set(nanos, this::look);
        takeBack = current;
        if (stopped) {
            current.run();
        }
    }

    private void look() {
        long since = waitingSince;
        long left = since == NOT_WAITING ? limitNanos : limitNanos - (clock.nanoTime() - since);
        if (stopped) {
            return;
        }
        if (left > 0) {
            setAlarm(left);
        } else {
            bark.run();
        }
    }
}
