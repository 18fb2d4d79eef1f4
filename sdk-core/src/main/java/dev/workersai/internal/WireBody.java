package dev.workersai.internal;

import dev.workersai.internal.WireException.Kind;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer between the HTTP client's threads, which bring them, and one reader, who either waits for them
 * ({@link #take}) or is told of them ({@link #poll}, {@link #onArrival}).
 *
 * <p>A queue of its own, and not the JDK's {@code ofInputStream}: a wait in that one ends neither by time nor, before JDK
 * 20, by an interrupt (JDK-8294047), and nobody but a waiting thread can read it.
 */
final class WireBody implements HttpResponse.BodySubscriber<WireBody> {

    /** How many packets of at most 16 KiB wait for the reader; the next one then stays with the sender. */
    private static final int PREFETCH = 2;

    /** How many may wait for a reader who wants all of the body, and with how many it is woken. */
    private static final int GATHERED_PREFETCH = 16;

    private static final int GATHERED_WAKE = 8;

    private final long declaredBytes;
    private final long maxBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<List<ByteBuffer>> packets = new ArrayDeque<>(PREFETCH);
    private final List<Runnable> whenDone = new ArrayList<>(2);

    private Flow.@Nullable Subscription upstream;
    private boolean done;
    private @Nullable WireException failure;
    private @Nullable Runnable onArrival;
    private @Nullable BodyClock gathering;
    private long arrivedBytes;

    /**
     * Makes an empty body.
     *
     * @param declaredBytes what the answer says of its length, -1 if it does not
     * @param maxBytes how many bytes may come
     */
    WireBody(long declaredBytes, long maxBytes) {
        this.declaredBytes = declaredBytes;
        this.maxBytes = maxBytes;
    }

    /**
     * Waits for the next packet.
     *
     * @return its buffers, null at the end
     * @throws WireException if the time is up, the body failed or was closed
     * @throws InterruptedIOException if this thread is interrupted; the exchange is aborted then, and the flag set again
     */
    @Nullable
    List<ByteBuffer> take(BodyClock clock) throws WireException, InterruptedIOException {
        List<ByteBuffer> packet = next();
        if (packet == null) {
            packet = await(clock);
        }
        if (packet != null) {
            requestNext();
        }
        return packet;
    }

    /**
     * The reader will read all of the body, and does nothing with a part of it: wakes it for more than one packet. That
     * spares an image of 1 MiB 50 changes of threads and a third of its CPU time.
     *
     * @param clock of the reader, told of what arrives without it
     */
    void gather(BodyClock clock) {
        Flow.Subscription subscription;
        lock.lock();
        try {
            gathering = clock;
            subscription = upstream;
        } finally {
            lock.unlock();
        }
        if (subscription != null) {
            subscription.request(GATHERED_PREFETCH - PREFETCH);
        }
    }

    /** Returns the next packet if it is there, null if it is not, or not any more. */
    @Nullable
    List<ByteBuffer> poll() throws WireException {
        List<ByteBuffer> packet = next();
        if (packet != null) {
            requestNext();
        }
        return packet;
    }

    /** Names what to run whenever something arrived or ended, on the thread that brought it, and once now. */
    void onArrival(Runnable action) {
        lock.lock();
        try {
            onArrival = done ? null : action;
        } finally {
            lock.unlock();
        }
        action.run();
    }

    /** Returns whether everything that arrived was read, and no more will arrive. */
    boolean isRead() {
        lock.lock();
        try {
            return done && packets.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Names what to run once when the exchange is over, however it ends; at once if it is. */
    void whenDone(Runnable action) {
        lock.lock();
        try {
            if (!done) {
                whenDone.add(action);
                return;
            }
        } finally {
            lock.unlock();
        }
        action.run();
    }

    /** Ends the exchange if it is still under way, and drops what was not read; from any thread. */
    void abort(WireException why) {
        Flow.@Nullable Subscription subscription;
        lock.lock();
        try {
            if (failure == null) {
                failure = why;
            }
            packets.clear();
            subscription = done ? null : upstream;
        } finally {
            lock.unlock();
        }
        if (subscription != null) {
            subscription.cancel();
        }
        finish(null);
    }

    private @Nullable List<ByteBuffer> next() throws WireException {
        lock.lock();
        try {
            List<ByteBuffer> packet = packets.poll();
            if (packet == null && failure != null) {
                throw failure.again();
            }
            return packet;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable List<ByteBuffer> await(BodyClock clock) throws WireException, InterruptedIOException {
        clock.waitBegins();
        try {
            awaitChange(clock);
            return next();
        } catch (InterruptedException e) {
            abort(new WireException(Kind.ENDED, "interrupted", e));
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted while reading").initCause(e);
        } catch (WireException e) {
            abort(e);
            throw e;
        } finally {
            clock.waitEnds();
        }
    }

    private void awaitChange(BodyClock clock) throws InterruptedException, WireException {
        lock.lockInterruptibly();
        try {
            while (!isEnough() && !done) {
                if (changed.awaitNanos(clock.remaining()) <= 0 && !isEnough() && !done) {
                    clock.requireTime();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isEnough() {
        return packets.size() >= (gathering == null ? 1 : GATHERED_WAKE);
    }

    private void requestNext() {
        Flow.Subscription subscription = upstream;
        if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public CompletionStage<WireBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        boolean aborted;
        int wanted;
        lock.lock();
        try {
            upstream = subscription;
            aborted = done;
            wanted = gathering == null ? PREFETCH : GATHERED_PREFETCH;
        } finally {
            lock.unlock();
        }
        if (aborted) {
            subscription.cancel();
        } else {
            subscription.request(wanted);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> packet) {
        boolean tooLong;
        lock.lock();
        try {
            if (done) {
                return;
            }
            for (ByteBuffer buffer : packet) {
                arrivedBytes += buffer.remaining();
            }
            tooLong = arrivedBytes > maxBytes;
            if (!tooLong) {
                packets.add(packet);
                if (gathering != null) {
                    gathering.arrived();
                }
                if (isEnough()) {
                    changed.signal();
                }
            }
        } finally {
            lock.unlock();
        }
        if (tooLong) {
            abort(new WireException(Kind.MISFIT, "it is longer than " + maxBytes + " bytes", null));
        } else {
            tellOfArrival();
        }
    }

    @Override
    public void onError(Throwable cause) {
        finish(new WireException(Kind.BROKEN, String.valueOf(cause), cause));
    }

    @Override
    public void onComplete() {
        if (declaredBytes < 0 || declaredBytes == arrivedBytes) {
            finish(null);
        } else {
            String lengths = declaredBytes + " bytes were declared, but " + arrivedBytes + " came";
            finish(new WireException(Kind.BROKEN, lengths, null));
        }
    }

    /**
     * Ends what is under way, and forgets who waits for it: a connection in the JDK's pool remembers this body, and from its
     * reader a way leads to the HTTP client, which could not be collected.
     */
    private void finish(@Nullable WireException why) {
        List<Runnable> actions;
        Runnable arrival;
        lock.lock();
        try {
            if (done) {
                return;
            }
            done = true;
            failure = failure == null ? why : failure;
            actions = List.copyOf(whenDone);
            whenDone.clear();
            arrival = onArrival;
            onArrival = null;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        actions.forEach(Runnable::run);
        if (arrival != null) {
            arrival.run();
        }
    }

    private void tellOfArrival() {
        Runnable action = onArrival;
        if (action != null) {
            action.run();
        }
    }
}
