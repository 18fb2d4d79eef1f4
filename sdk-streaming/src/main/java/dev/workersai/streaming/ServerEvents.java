package dev.workersai.streaming;

import dev.workersai.internal.ActiveCall;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The events of any streaming model as they are, readable once: for models and events that {@link ChatStream} has no
 * chunks for.
 *
 * <p>Read on the thread that asks for the next one. They end at the service's done marker, which is not delivered and
 * after which nothing is read, or at the end of the bytes; whether that is the end of the answer, only its reader can
 * know. The connection is freed then, at a failure, or by {@link #close()}. Reading throws
 * {@link dev.workersai.error.TransportException} if the connection breaks or nothing comes for
 * {@link StreamOptions#idleTimeout()}, {@link dev.workersai.error.ProtocolException} if something is too large, and
 * {@link java.util.concurrent.CancellationException} if the stream was closed before its end.
 *
 * <p>For one thread at a time; {@link #close()} may come from any.
 */
public final class ServerEvents implements Iterable<ServerEvent>, AutoCloseable {

    private final StreamBody body;
    private final SseReader reader;
    private final ReadFailures failures;
    private final Iterator<ServerEvent> events = new Events();
    private boolean over;

    ServerEvents(EventStream stream, StreamOptions options) {
        this.body = new StreamBody(stream, options);
        this.reader = new SseReader(body, options.maxLineBytes(), options.maxEventBytes());
        this.failures = new ReadFailures(body, options, StreamOrigin.UNKNOWN.behind(ActiveCall.behind(stream.body())));
    }

    /** {@return the events from the current position on; the same iterator every time} */
    @Override
    public Iterator<ServerEvent> iterator() {
        return events;
    }

    /** Frees the connection at once, which ends a read that waits. Does nothing the second time. */
    @Override
    public void close() {
        body.close();
    }

    private @Nullable ServerEvent read() {
        if (over) {
            return null;
        }
        failures.requireOpen();
        boolean fine = false;
        try {
            over = !reader.next() || ChunkDecoder.isDone(reader.buffer(), reader.dataStart(), reader.dataEnd());
            fine = true;
            return over ? null : new ServerEvent(reader.type(), reader.lastEventId(), data());
        } catch (IOException e) {
            throw failures.isClosed() ? failures.closed() : failures.of(e);
        } finally {
            if (!fine || over) {
                body.close(StreamBody.State.ENDED);
            }
        }
    }

    private String data() {
        int start = reader.dataStart();
        return new String(reader.buffer(), start, reader.dataEnd() - start, StandardCharsets.UTF_8);
    }

    private final class Events implements Iterator<ServerEvent> {

        private @Nullable ServerEvent ahead;

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = read();
            }
            return ahead != null;
        }

        @Override
        public ServerEvent next() {
            ServerEvent event = ahead == null ? read() : ahead;
            if (event == null) {
                throw new NoSuchElementException("the stream is at its end");
            }
            ahead = null;
            return event;
        }
    }
}
