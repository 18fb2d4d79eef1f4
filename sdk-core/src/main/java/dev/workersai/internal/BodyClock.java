package dev.workersai.internal;

import dev.workersai.internal.WireException.Kind;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long one reader may wait for bytes: never longer than the idle timeout at a stretch, and not longer than a total. The
 * total is a moment for an answer that is read while the call lasts; for an open one it is a sum of waits, or there is none,
 * since the time between two reads is the reader's own. Set by one thread at a time; who only looks may be another.
 */
final class BodyClock {

    private static final long FOR_EVER = TimeUnit.DAYS.toNanos(365);

    private final LongSupplier nanoTime;
    private volatile Duration limit;
    private volatile String setting;
    private volatile Duration idle;
    private volatile long ends;
    private long patience = FOR_EVER;
    private volatile long began;

    /** When something came last, and in a wait for nothing yet, when that began. */
    private volatile long heard;

    /**
     * Makes a clock for an answer that is read while the call lasts.
     *
     * @param nanoTime as {@link System#nanoTime}
     * @param idle the longest silence, zero for ever
     * @param ends when the answer has to be complete
     * @param limit the time that was given until then
     * @param setting what says so
     */
    BodyClock(LongSupplier nanoTime, Duration idle, long ends, Duration limit, String setting) {
        this.nanoTime = nanoTime;
        this.idle = idle;
        this.ends = ends;
        this.limit = limit;
        this.setting = setting;
    }

    /** Sets the longest silence, zero for ever. */
    void idle(Duration silence) {
        idle = silence;
    }

    /** Turns the total into the longest sum of all waits. */
    void countWaitsOnly() {
        patience = limit.toNanos();
        ends = nanoTime.getAsLong() + FOR_EVER;
    }

    /** Drops the total. */
    void countSilenceOnly() {
        patience = FOR_EVER;
        ends = nanoTime.getAsLong() + FOR_EVER;
    }

    /**
     * Replaces the total.
     *
     * @param newEnds when the answer has to be complete
     * @param deadline the time that was given until then
     */
    void countSilenceAnd(long newEnds, Duration deadline) {
        limit = deadline;
        setting = "deadline";
        ends = newEnds;
    }

    void waitBegins() {
        began = nanoTime.getAsLong();
        heard = began;
    }

    /** Something came that ends the silence, and not the wait; from any thread. */
    void arrived() {
        heard = nanoTime.getAsLong();
    }

    void waitEnds() {
        if (patience != FOR_EVER) {
            patience -= nanoTime.getAsLong() - began;
        }
    }

    /** Returns the nanoseconds left of the wait that began last. */
    long remaining() {
        long now = nanoTime.getAsLong();
        return Math.min(silence() - (now - heard), Math.min(patience - (now - began), ends - now));
    }

    /** Throws if no time is left. */
    void requireTime() throws WireException {
        if (remaining() > 0) {
            return;
        }
        boolean silent = nanoTime.getAsLong() - heard >= silence();
        throw new WireException(
                silent ? Kind.IDLE_TIMEOUT : Kind.CALL_TIMEOUT,
                silent
                        ? "nothing came for " + idle.toMillis() + " ms (idleTimeout)"
                        : "its end did not come within " + limit.toMillis() + " ms (" + setting + ")",
                null);
    }

    private long silence() {
        Duration silence = idle;
        return silence.isZero() ? FOR_EVER : silence.toNanos();
    }
}
