package dev.workersai.streaming;

import java.io.InputStream;
import java.time.Duration;

/** The bytes of a stream while they are read, and how the reading came to its end. {@link #close} may come from any thread. */
abstract class StreamBytes extends InputStream {

    /** The longest silence where neither the stream's options nor the call's say one. */
    static final Duration DEFAULT_IDLE_TIMEOUT = Duration.ofSeconds(60);

    /** How the reading came to its end. */
    enum State {
        /** It has not. */
        OPEN,
        /** There is nothing more to read. */
        ENDED,
        /** Somebody closed the stream. */
        CLOSED,
        /** Nothing came for too long. */
        SILENT,
        /** The thread that waited was interrupted. */
        INTERRUPTED
    }

    abstract State state();

    /** Returns the longest silence that is tolerated; zero for no limit. */
    abstract Duration idleTimeout();

    /** Ends the reading, and lets what is left of the body come to its end, so that the connection can be used again. */
    abstract void finish();

    /** Frees the connection, which ends a read that is waiting. Only the first call counts. */
    abstract void close(State why);

    @Override
    public final void close() {
        close(State.CLOSED);
    }
}
