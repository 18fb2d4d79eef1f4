package dev.workersai.internal;

import java.time.Duration;

/**
 * How long one call may take, each part in whole milliseconds.
 *
 * @param connect to connect
 * @param timeout one attempt, until its answer is complete, or handed over open
 * @param deadline all attempts, and the waits between them
 * @param idle silence while a body is read; zero for ever
 */
public record CallTimes(Duration connect, Duration timeout, Duration deadline, Duration idle) {

    /** Silence tolerated by default: as long as of a stream, since an answer that comes in pieces is one. */
    public static final Duration IDLE = Duration.ofSeconds(60);

    /** Returns times whose deadline is that of one attempt, with the default for silence. */
    public static CallTimes of(Duration connect, Duration timeout) {
        return new CallTimes(connect, timeout, timeout, IDLE);
    }
}
