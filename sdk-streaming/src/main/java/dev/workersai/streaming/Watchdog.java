package dev.workersai.streaming;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Barks when one wait lasts too long. The JDK's HTTP client has no timeout for a body, so this is the only one.
 *
 * <p>It has no thread. An alarm is set once with the JDK's own timer and, when it goes off, set again for as long as the
 * wait under way may still last: a wait itself costs no more than a look at the clock. The action runs on the JDK's
 * common pool, since it may block and the timer serves all.
 */
final class Watchdog {

    private static final long NOT_WAITING = Long.MIN_VALUE;

    private final long limitNanos;
    private final Runnable bark;
    private volatile long waitingSince = NOT_WAITING;
    private volatile boolean stopped;
    private volatile @Nullable CompletableFuture<Void> alarm;

    /**
     * Makes a watchdog that sleeps until the first wait.
     *
     * @param limit the longest wait; zero for no limit
     * @param bark runs once, on another thread
     */
    Watchdog(Duration limit, Runnable bark) {
        this.limitNanos = limit.toNanos();
        this.bark = bark;
    }

    /** Says that a wait begins. */
    void waitBegins() {
        if (limitNanos == 0) {
            return;
        }
        waitingSince = System.nanoTime();
        if (alarm == null) {
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
        CompletableFuture<Void> current = alarm;
        if (current != null) {
            // Not cancelled: JDK 17 forgets to take the alarm off its timer then (JDK-8303742).
            current.complete(null);
        }
    }

    private void setAlarm(long nanos) {
        CompletableFuture<Void> next = new CompletableFuture<>();
        alarm = next;
        next.completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS).thenRun(this::look);
        if (stopped) {
            next.complete(null);
        }
    }

    /** Runs when an alarm goes off, and when the watch ends. */
    private void look() {
        if (stopped) {
            return;
        }
        long since = waitingSince;
        long left = since == NOT_WAITING ? limitNanos : limitNanos - (System.nanoTime() - since);
        if (left > 0) {
            setAlarm(left);
        } else {
            CompletableFuture.runAsync(bark);
        }
    }
}
