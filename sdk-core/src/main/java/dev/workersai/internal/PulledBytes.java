package dev.workersai.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;

/** Hands over bytes that only a thread that waits can read; it has one, while there are any. */
final class PulledBytes implements Flow.Subscription {

    private static final int PACKET_BYTES = 16 * 1024;

    private final InputStream in;
    private final Flow.Subscriber<? super List<ByteBuffer>> subscriber;
    private final Semaphore demand = new Semaphore(0);
    private volatile boolean cancelled;

    private PulledBytes(InputStream in, Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        this.in = in;
        this.subscriber = subscriber;
    }

    static void start(InputStream in, Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        PulledBytes bytes = new PulledBytes(in, subscriber);
        subscriber.onSubscribe(bytes);
        var unused = AsyncCall.start(bytes::deliver);
    }

    @Override
    public void request(long count) {
        long room = Integer.MAX_VALUE / 2L - demand.availablePermits();
        demand.release((int) Math.max(0, Math.min(count, room)));
    }

    @Override
    public void cancel() {
        cancelled = true;
        demand.release();
        try {
            in.close();
        } catch (IOException e) {
            // its connection is gone all the same
        }
    }

    private PulledBytes deliver() {
        try (in) {
            byte[] packet = new byte[PACKET_BYTES];
            for (int read = next(packet); read >= 0 && !cancelled; read = next(packet)) {
                subscriber.onNext(List.of(ByteBuffer.wrap(packet, 0, read)));
                packet = new byte[PACKET_BYTES];
            }
            if (!cancelled) {
                subscriber.onComplete();
            }
        } catch (IOException e) {
            if (!cancelled) {
                subscriber.onError(e);
            }
        }
        return this;
    }

    private int next(byte[] packet) throws IOException {
        demand.acquireUninterruptibly();
        return cancelled ? -1 : in.read(packet);
    }
}
