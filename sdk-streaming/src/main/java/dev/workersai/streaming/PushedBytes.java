package dev.workersai.streaming;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they arrive. A read never waits: where others would, it gives zero bytes, asks for more, and its reader is told
 * when they are here. One thread at a time reads.
 */
final class PushedBytes extends StreamBytes implements Flow.Subscriber<List<ByteBuffer>> {

    /** How long the rest of a body may take of which nobody wants more. */
    private static final long REST_NANOS = 20_000_000;

    private final Duration idleTimeout;
    private final long maxBytes;
    private final AlarmClock alarms;
    private final Runnable onArrival;
    private final Queue<ByteBuffer> arrived = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile State state = State.OPEN;
    private volatile Flow.@Nullable Subscription upstream;
    private volatile boolean complete;
    private volatile @Nullable IOException failure;
    private long count;

    /**
     * Makes bytes that are still to come.
     *
     * @param idleTimeout what the sender was told of silence
     * @param onArrival runs on the thread that brings bytes, or their end
     */
    PushedBytes(Duration idleTimeout, long maxBytes, AlarmClock alarms, Runnable onArrival) {
        this.idleTimeout = idleTimeout;
        this.maxBytes = maxBytes;
        this.alarms = alarms;
        this.onArrival = onArrival;
    }

    @Override
    State state() {
        return state;
    }

    @Override
    Duration idleTimeout() {
        return idleTimeout;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (state != State.OPEN) {
            throw new IOException("closed while it was read");
        }
        boolean all = complete;
        ByteBuffer buffer = arrived.peek();
        if (buffer == null) {
            return all ? end() : ask();
        }
        int read = 0;
        while (buffer != null && read < length) {
            int part = Math.min(length - read, buffer.remaining());
            buffer.get(target, offset + read, part);
            read += part;
            if (!buffer.hasRemaining()) {
                arrived.remove();
                buffer = arrived.peek();
            }
        }
        count += read;
        if (count > maxBytes) {
            throw new SizeLimitException("the stream", maxBytes, "maxStreamBytes");
        }
        return read;
    }

    private int end() throws IOException {
        IOException broken = failure;
        if (broken != null) {
            throw broken;
        }
        return -1;
    }

    private int ask() {
        Flow.Subscription subscription = upstream;
        if (subscription != null && asked.compareAndSet(false, true)) {
            subscription.request(1);
        }
        return 0;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("read into an array: a single byte may not be here yet");
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        if (state != State.OPEN) {
            subscription.cancel();
        } else {
            ask();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> packet) {
        for (ByteBuffer buffer : packet) {
            if (buffer.hasRemaining() && state == State.OPEN) {
                arrived.add(buffer);
            }
        }
        asked.set(false);
        onArrival.run();
    }

    @Override
    public void onError(Throwable cause) {
        failure = cause instanceof IOException io ? io : new IOException(cause);
        onComplete();
    }

    @Override
    public void onComplete() {
        complete = true;
        onArrival.run();
    }

    @Override
    void finish() {
        if (!leaveOpen(State.ENDED)) {
            return;
        }
        arrived.clear();
        Flow.Subscription subscription = upstream;
        if (subscription != null && !complete) {
            var unused = alarms.set(REST_NANOS, subscription::cancel);
            subscription.request(Long.MAX_VALUE);
        }
    }

    @Override
    void close(State why) {
        if (!leaveOpen(why)) {
            return;
        }
        Flow.Subscription subscription = upstream;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private synchronized boolean leaveOpen(State why) {
        boolean open = state == State.OPEN;
        state = open ? why : state;
        return open;
    }
}
