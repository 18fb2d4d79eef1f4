package dev.workersai.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * An open answer of server-sent events, undecoded: the bytes as they arrive, nothing buffered. Where the service answers a
 * request for events with JSON instead, as it does for some models and forms of request, this is the whole result without
 * its envelope, and {@link #mediaType()} says so.
 *
 * <p>One thread reads; {@link #close()} may come from any thread and reaches the connection at once.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">WHATWG, Server-sent events</a>
 */
public final class EventStream implements AutoCloseable {

    private final InputStream body;
    private final String mediaType;

    private EventStream(InputStream body, String mediaType) {
        this.body = body;
        this.mediaType = mediaType;
    }

    /**
     * Returns a stream over an open body. Called by the transport, and by tests that make an answer of their own.
     *
     * @throws NullPointerException if an argument is null
     */
    public static EventStream of(InputStream body, String mediaType) {
        return new EventStream(Objects.requireNonNull(body, "body"), Objects.requireNonNull(mediaType, "mediaType"));
    }

    /** Returns the media type the service declared, normally {@code text/event-stream}; empty where it declared none. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the open body. */
    public InputStream body() {
        return body;
    }

    /** Frees the connection; what was not read is lost. Does nothing the second time. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the event stream failed", e);
        }
    }
}
