package dev.workersai.streaming;

import dev.workersai.wire.EventStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;

/** Hands a stream over in packets of one size, one for each that is asked for, on the thread that asks. */
final class PushedPackets implements Flow.Subscription {

    private final byte[] bytes;
    private final int packetSize;
    private final Flow.Subscriber<List<ByteBuffer>> subscriber;
    private long wanted;
    private int at;
    private boolean delivering;
    private boolean over;

    private PushedPackets(byte[] bytes, int packetSize, Flow.Subscriber<List<ByteBuffer>> subscriber) {
        this.bytes = bytes;
        this.packetSize = packetSize;
        this.subscriber = subscriber;
    }

    /** Publishes the chunks of a stream whose bytes come without being waited for. */
    static Flow.Publisher<ChatChunk> publisher(String stream, int packetSize) {
        return subscriber -> {
            ChunkPump[] pump = new ChunkPump[1];
            PushedBytes bytes = new PushedBytes(Duration.ZERO, 1 << 24, AlarmClock.JDK, () -> pump[0].wakeUp());
            ChunkSource source = new ChunkSource(
                    EventStream.of(InputStream.nullInputStream(), "text/event-stream"),
                    bytes,
                    StreamOptions.defaults(),
                    StreamOrigin.UNKNOWN);
            pump[0] = new ChunkPump(subscriber, source, Runnable::run);
            bytes.onSubscribe(new PushedPackets(stream.getBytes(StandardCharsets.UTF_8), packetSize, bytes));
            pump[0].start();
        };
    }

    @Override
    public synchronized void request(long count) {
        wanted += Math.min(count, Integer.MAX_VALUE);
        if (delivering) {
            return;
        }
        delivering = true;
        while (wanted > 0 && !over) {
            wanted--;
            deliver();
        }
        delivering = false;
    }

    private void deliver() {
        if (at == bytes.length) {
            over = true;
            subscriber.onComplete();
            return;
        }
        int length = Math.min(packetSize, bytes.length - at);
        ByteBuffer packet = ByteBuffer.wrap(bytes, at, length);
        at += length;
        subscriber.onNext(List.of(packet));
    }

    @Override
    public synchronized void cancel() {
        over = true;
    }
}
