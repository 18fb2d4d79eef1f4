package dev.workersai.streaming;

import dev.workersai.internal.TimedInput;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of a stream while they are read: counted, watched for silence, and closed by whoever comes first. One thread
 * reads; {@link #close} may come from any.
 */
final class StreamBody extends StreamBytes {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.streaming");

    /** How long the rest of a body may take of which nobody wants more. */
    private static final Duration REST = Duration.ofMillis(20);

    private final EventStream stream;
    private final InputStream in;
    private final Duration idleTimeout;
    private final long maxBytes;
    private final Watchdog watchdog;
    private final InterruptGuard guard = new InterruptGuard(() -> close(State.INTERRUPTED));
    private volatile State state = State.OPEN;
    private long count;

    StreamBody(EventStream stream, StreamOptions options) {
        this.stream = stream;
        this.in = stream.body();
        this.maxBytes = options.maxStreamBytes();
        Duration calls = in instanceof TimedInput input ? input.idleTimeout() : DEFAULT_IDLE_TIMEOUT;
        this.idleTimeout = options.idleTimeout().orElse(calls);
        boolean timed = limitSilence(idleTimeout);
        this.watchdog =
                new Watchdog(timed ? Duration.ZERO : idleTimeout, AlarmClock.JDK, () -> closeElsewhere(State.SILENT));
    }

    /** Returns whether the bytes end their reader's waits by themselves, so that nobody has to watch. */
    private boolean limitSilence(Duration silence) {
        return in instanceof TimedInput input && input.idleTimeout(silence);
    }

    @Override
    Duration idleTimeout() {
        return idleTimeout;
    }

    @Override
    State state() {
        return state;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = readWatched(target, offset, length);
        if (state != State.OPEN) {
            throw new IOException("closed while it was read");
        }
        count += Math.max(read, 0);
        if (count > maxBytes) {
            throw new SizeLimitException("the stream", maxBytes, "maxStreamBytes");
        }
        return read;
    }

    private int readWatched(byte[] target, int offset, int length) throws IOException {
        watchdog.waitBegins();
        guard.waitBegins();
        try {
            return in.read(target, offset, length);
        } finally {
            watchdog.waitEnds();
            guard.waitEnds();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * Ends the reading, and goes on to the end of the body if that comes at once, so that the connection can be used
     * again. The JDK's client lends an HTTP/1.1 connection to the next exchange a moment before it says that a body is
     * complete, and to close a body in that moment breaks that exchange (seen on 17.0.15, once in 2,000 streams).
     */
    @Override
    void finish() {
        if (state != State.OPEN) {
            return;
        }
        long nanos = REST.toNanos();
        long begun = System.nanoTime();
        Runnable takeBack =
                limitSilence(REST) ? () -> {} : AlarmClock.JDK.set(nanos, () -> closeElsewhere(State.ENDED));
        try {
            byte[] rest = new byte[256];
            while (state == State.OPEN && System.nanoTime() - begun < nanos && in.read(rest) >= 0) {
                LOG.trace("more came after the end of an answer");
            }
        } catch (IOException e) {
            if (e.getCause() instanceof InterruptedException || e instanceof InterruptedIOException) {
                Thread.currentThread().interrupt();
            }
            LOG.debug("the connection broke after the end of an answer", e);
        } finally {
            takeBack.run();
            close(State.ENDED);
        }
    }

    @Override
    void close(State why) {
        synchronized (this) {
            if (state != State.OPEN) {
                return;
            }
            state = why;
        }
        watchdog.stop();
        try {
            stream.close();
        } catch (UncheckedIOException e) {
            LOG.debug("closing a stream failed; its connection is gone all the same", e);
        }
    }

    /** Closes on a thread of its own: closing may block, and a pool may be full of readers that wait for this. */
    private void closeElsewhere(State why) {
        Thread closer = new Thread(() -> close(why), "workers-ai-idle");
        closer.setDaemon(true);
        closer.start();
    }
}
