package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.internal.WireJson;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The events of any streaming model as they are, readable once: for models and events that {@link ChatStream} has no
 * chunks for.
 *
 * <p>Read on the thread that asks for the next one. An answer that is JSON instead of events is one event. They end at
 * the service's done marker, which is not delivered and after which nothing is read, or at the end of the bytes; whether
 * that is the end of the answer, only its reader can know. The connection is freed then, at a failure, or by
 * {@link #close()}. Reading throws {@link dev.workersai.error.TransportException} if the connection breaks or nothing
 * comes for {@link StreamOptions#idleTimeout()}, {@link ProtocolException} if something is too large or a web page, and
 * {@link java.util.concurrent.CancellationException} if the stream was closed before its end.
 *
 * <p>For one thread at a time; {@link #close()} may come from any.
 */
public final class ServerEvents implements Iterable<ServerEvent>, AutoCloseable {

    private final String mediaType;
    private final StreamBody body;
    private final SseReader reader;
    private final ReadFailures failures;
    private final ErrorFrames errors = new ErrorFrames(StreamOrigin.UNKNOWN);
    private final Iterator<ServerEvent> events = new Events();
    private boolean begun;
    private boolean over;

    ServerEvents(EventStream stream, StreamOptions options) {
        this.mediaType = stream.mediaType().toLowerCase(Locale.ROOT);
        this.body = new StreamBody(stream, options);
        this.reader = new SseReader(body, options.maxLineBytes(), options.maxEventBytes());
        this.failures = new ReadFailures(body, StreamOrigin.UNKNOWN);
    }

    /** {@return the events from the current position on; the same iterator every time} */
    @Override
    public Iterator<ServerEvent> iterator() {
        return events;
    }

    /**
     * {@return the data of the events from the current position on, as values of a type} Iterating throws
     * {@link ApiException}, too, if an event reports an error, and
     * {@link ProtocolException} if one has no JSON, or none of this type.
     *
     * @param type such as the type of the model's answer, whose fields are all optional, or {@code Map.class}
     * @param <T> the type
     */
    public <T> Iterable<T> as(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return () -> new Values<>(type);
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
            ServerEvent event = begun ? next() : first();
            fine = true;
            return event;
        } catch (IOException e) {
            throw failures.isClosed() ? failures.closed() : failures.of(e);
        } finally {
            if (!fine || over) {
                body.finish();
            }
        }
    }

    /** Returns the first event; an answer that is no event stream is one by itself. */
    private @Nullable ServerEvent first() throws IOException {
        begun = true;
        int first = reader.peek();
        if (first == '<') {
            reader.readAll();
            throw errors.misfit("events were expected, but a web page came", data(), null);
        }
        if (first == '{' || first == '[' || (first >= 0 && mediaType.contains("json"))) {
            reader.readAll();
            over = true;
            return new ServerEvent(reader.type(), reader.lastEventId(), data());
        }
        return next();
    }

    private @Nullable ServerEvent next() throws IOException {
        over = !reader.next() || ChunkDecoder.isDone(reader.buffer(), reader.dataStart(), reader.dataEnd());
        return over ? null : new ServerEvent(reader.type(), reader.lastEventId(), data());
    }

    private <T> T value(ServerEvent event, Class<T> type) {
        try {
            JsonNode tree = WireJson.tree(event.data());
            if (AnswerDecoder.isFailure(tree)) {
                throw errors.reported(tree);
            }
            return WireJson.value(tree, type);
        } catch (JsonProcessingException e) {
            throw errors.misfit(
                    "an event cannot be read as " + type.getSimpleName() + ": " + e.getOriginalMessage(),
                    event.data(),
                    e);
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

    private final class Values<T> implements Iterator<T> {

        private final Class<T> type;

        private Values(Class<T> type) {
            this.type = type;
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public T next() {
            try {
                return value(events.next(), type);
            } catch (ApiException | ProtocolException e) {
                close();
                throw e;
            }
        }
    }
}
