package dev.workersai.internal;

import dev.workersai.internal.WireException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body as a stream of bytes for one thread; {@link #close} may come from any, and ends a read that waits. */
final class WireInput extends InputStream {

    private static final ByteBuffer EMPTY = ByteBuffer.allocate(0);

    private final WireBody body;
    private final BodyClock clock;
    private ByteBuffer buffer = EMPTY;
    private Iterator<ByteBuffer> packet = Collections.emptyIterator();
    private volatile boolean closed;

    WireInput(WireBody body, BodyClock clock) {
        this.body = body;
        this.clock = clock;
    }

    /** Returns what is at the bottom of an answer of our own network, null for other bodies. */
    static @Nullable WireInput under(InputStream body) {
        if (body instanceof InflatedInput inflated) {
            return inflated.wire();
        }
        return body instanceof WireInput wire ? wire : null;
    }

    WireBody body() {
        return body;
    }

    /** The reader will read all of it, and does nothing with a part. */
    void gather() {
        body.gather(clock);
    }

    /** Hands over what would be read, without a thread that waits; for a body that is unread, and is not read then. */
    void push(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        BodyPush.start(body, subscriber, clock, Pauses.JDK, ArrivalThreads.EXECUTOR);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        // All that the packet has: an event is a buffer of its own where events are sent as HTTP chunks.
        int count = 0;
        do {
            int part = Math.min(length - count, buffer.remaining());
            buffer.get(target, offset + count, part);
            count += part;
        } while (count < length && hasMoreInPacket());
        return count;
    }

    private boolean hasMoreInPacket() {
        while (!buffer.hasRemaining() && packet.hasNext()) {
            buffer = packet.next();
        }
        return buffer.hasRemaining();
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xFF : -1;
    }

    /** Returns false at the end. */
    private boolean fill() throws IOException {
        while (closed || !buffer.hasRemaining()) {
            if (!closed && packet.hasNext()) {
                buffer = packet.next();
            } else {
                List<ByteBuffer> next = body.take(clock);
                if (next == null) {
                    return false;
                }
                packet = next.iterator();
            }
        }
        return true;
    }

    @Override
    public int available() {
        return buffer.remaining();
    }

    @Override
    public void close() {
        closed = true;
        if (body.isRead()) {
            return; // The usual end. An exception, made for nobody, was a tenth of what a short call costs its thread.
        }
        body.abort(new WireException(Kind.ENDED, "it was closed while it was read", null));
    }
}
