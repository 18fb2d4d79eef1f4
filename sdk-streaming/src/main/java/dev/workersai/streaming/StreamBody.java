package dev.workersai.streaming;

import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of a stream while they are read: counted, watched for silence, and closed by whoever comes first. One thread
 * reads; {@link #close} may come from any.
 */
final class StreamBody extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.streaming");

    /** How the reading came to its end. */
    enum State {
        /** It has not. */
        OPEN,
        /** There is nothing more to read. */
        ENDED,
        /** Somebody closed the stream. */
        CLOSED,
        /** Nothing came for too long. */
        SILENT
    }

    private final EventStream stream;
    private final InputStream in;
    private final long maxBytes;
    private final Watchdog watchdog;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private long count;

    StreamBody(EventStream stream, StreamOptions options) {
        this.stream = stream;
        this.in = stream.body();
        this.maxBytes = options.maxStreamBytes();
        this.watchdog = new Watchdog(options.idleTimeout(), () -> close(State.SILENT));
    }

    State state() {
        return state.get();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        watchdog.waitBegins();
        int read;
        try {
            read = in.read(target, offset, length);
        } finally {
            watchdog.waitEnds();
        }
        if (state.get() != State.OPEN) {
            throw new IOException("closed while it was read");
        }
        count += Math.max(read, 0);
        if (count > maxBytes) {
            throw new SizeLimitException("the stream", maxBytes, "maxStreamBytes");
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Frees the connection, which ends a read that is waiting. Only the first call counts. */
    void close(State why) {
        if (!state.compareAndSet(State.OPEN, why)) {
            return;
        }
        watchdog.stop();
        try {
            stream.close();
        } catch (UncheckedIOException e) {
            LOG.debug("closing a stream failed; its connection is gone all the same", e);
        }
    }

    @Override
    public void close() {
        close(State.CLOSED);
    }
}
