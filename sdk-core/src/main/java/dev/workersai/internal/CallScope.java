package dev.workersai.internal;

import dev.workersai.RetryPolicy;
import dev.workersai.error.WorkersAiException;
import dev.workersai.internal.WireException.Kind;
import feign.Request;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One call, all its attempts and waits: how much time it has, and how to end it from outside. It travels as Feign's options,
 * the one thing that Feign hands from a method's caller to the client.
 */
public class CallScope extends Request.Options {

    private final CallTimes times;
    private final RetryPolicy retryPolicy;
    private final LongSupplier nanoTime;
    private final long began;
    private final AtomicInteger attempts = new AtomicInteger();

    private volatile long attemptBegan;
    private volatile @Nullable Runnable ending;
    private volatile @Nullable WireBody body;
    private volatile @Nullable BodyClock clock;
    private volatile boolean aborted;

    /** Begins a call now. */
    public CallScope(CallTimes times, RetryPolicy retryPolicy) {
        this(times, retryPolicy, System::nanoTime);
    }

    CallScope(CallTimes times, RetryPolicy retryPolicy, LongSupplier nanoTime) {
        super(times.connect(), times.timeout(), false);
        this.times = times;
        this.retryPolicy = retryPolicy;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.attemptBegan = began;
    }

    /** Returns the call that options belong to; a new one, of one attempt, for options of other origin. */
    static CallScope of(Request.Options options) {
        if (options instanceof CallScope scope) {
            return scope;
        }
        Duration connect = Duration.ofMillis(options.connectTimeoutMillis());
        Duration timeout = Duration.ofMillis(options.readTimeoutMillis());
        return new CallScope(CallTimes.of(connect, timeout), RetryPolicy.none());
    }

    /** Returns how long the call and its parts may take. */
    public CallTimes times() {
        return times;
    }

    /** Returns when to try again. */
    public RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    /** Returns how many attempts have begun. */
    public int attempts() {
        return attempts.get();
    }

    /** Returns the time since the call began. */
    public Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - began);
    }

    /** Returns what is left until the deadline, zero or less if it has passed. */
    public Duration remaining() {
        return times.deadline().minus(elapsed());
    }

    /** Told before each wait for another attempt. */
    protected void retrying(WorkersAiException failure, Duration delay) {
        // nobody listens to a plain call
    }

    void attemptBegins() {
        attempts.incrementAndGet();
    }

    /** The time of the attempt runs from here, after the wait for a place under the client's limits. */
    void sendingBegins() {
        attemptBegan = nanoTime.getAsLong();
    }

    /** Returns what is left of the attempt, at least a millisecond, since the JDK knows no shorter time. */
    Duration attemptRemaining() {
        long left = attemptEnds() - nanoTime.getAsLong();
        return Duration.ofNanos(Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
    }

    /** Returns the time an attempt is given, and the setting that says so. */
    String limitInWords() {
        return limit().toMillis() + " ms (" + limitName() + ")";
    }

    private Duration limit() {
        return deadlineIsNearer() ? times.deadline() : times.timeout();
    }

    private String limitName() {
        return deadlineIsNearer() ? "deadline" : "timeout";
    }

    /** A deadline that was not set is as long as the timeout, and passes with it. */
    private boolean deadlineIsNearer() {
        boolean passesFirst = attemptEnds() == began + times.deadline().toNanos();
        return passesFirst && (attempts() > 1 || times.deadline().compareTo(times.timeout()) < 0);
    }

    private long attemptEnds() {
        long deadline = began + times.deadline().toNanos();
        long timeout = attemptBegan + times.timeout().toNanos();
        return timeout - deadline < 0 ? timeout : deadline;
    }

    boolean isAborted() {
        return aborted;
    }

    /** Ends the call, whatever it is doing: waiting, sending, reading. From any thread. */
    void abort() {
        aborted = true;
        Runnable end = ending;
        if (end != null) {
            end.run();
        }
        WireBody open = body;
        if (open != null) {
            open.abort(closed());
        }
    }

    /** Takes note of the open body, to be ended with the call, and returns the clock to read it by. */
    BodyClock opened(WireBody opened) {
        BodyClock reading = new BodyClock(nanoTime, times.idle(), attemptEnds(), limit(), limitName());
        clock = reading;
        body = opened;
        if (aborted) {
            opened.abort(closed());
        }
        return reading;
    }

    /** The body is handed over open, to be read to its end: from now on only the waits count, not the reader's own time. */
    void countWaitsOnly() {
        BodyClock reading = clock;
        if (reading != null) {
            reading.countWaitsOnly();
        }
    }

    /**
     * The body is handed over as a stream, which may go on for as long as something comes.
     *
     * @param deadline of the call, by which a stream has to end, too; null if none was set
     */
    void countSilence(@Nullable Duration deadline) {
        BodyClock reading = clock;
        if (reading == null) {
            return;
        }
        if (deadline == null) {
            reading.countSilenceOnly();
        } else {
            reading.countSilenceAnd(began + deadline.toNanos(), deadline);
        }
    }

    /** Returns the longest silence that the options of the call allow; zero for ever. */
    Duration idleTimeout() {
        return times.idle();
    }

    /** Sets the longest silence of the open body, and returns false if it cannot tell time. */
    boolean idleTimeout(Duration silence) {
        BodyClock reading = clock;
        if (reading != null) {
            reading.idle(silence);
        }
        return reading != null;
    }

    /**
     * Waits for a step of this call, until the attempt's time is up, on an interruptible thread; where the wait ends early,
     * the step is cancelled.
     */
    <T extends @Nullable Object> T await(CompletableFuture<T> step) throws IOException {
        return await(step, attemptRemaining());
    }

    <T extends @Nullable Object> T await(CompletableFuture<T> step, Duration longest) throws IOException {
        try {
            return step(step).get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            step.cancel(true);
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        } catch (TimeoutException e) {
            step.cancel(true);
            throw (HttpTimeoutException) new HttpTimeoutException("time is up").initCause(e);
        } catch (CancellationException e) {
            throw closed();
        } catch (ExecutionException e) {
            throw asIoException(e.getCause());
        } finally {
            ending = null;
        }
    }

    /** A step that waits on the thread of its caller. */
    interface Wait<T> {
        T run() throws IOException, InterruptedException;
    }

    /** Makes a step that waits on this thread; an abort interrupts it. */
    <T> T waiting(Wait<T> step) throws IOException {
        WaitingThread here = new WaitingThread();
        ending = here::interrupt;
        if (aborted) {
            here.interrupt();
        }
        try {
            return step.run();
        } catch (InterruptedException e) {
            if (aborted) {
                throw closed();
            }
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        } finally {
            ending = null;
            here.end();
        }
    }

    /** Takes note of what the call does now, to be cancelled if the call is aborted. */
    <T extends @Nullable Object> CompletableFuture<T> step(CompletableFuture<T> step) {
        ending = () -> step.cancel(true);
        if (aborted) {
            step.cancel(true);
        }
        return step;
    }

    private static IOException asIoException(@Nullable Throwable cause) {
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    private static WireException closed() {
        return new WireException(Kind.ENDED, "the client was closed", null);
    }
}
