package dev.workersai.internal;

import java.time.Duration;

/** A body that may end its reader's waits by itself, so that nobody else has to watch it. */
public interface TimedInput {

    /**
     * Sets the longest silence from the next read on.
     *
     * @param silence zero for ever
     * @return false if this body cannot tell time
     */
    boolean idleTimeout(Duration silence);

    /** {@return the longest silence that the options of the call allow; zero for ever} */
    Duration idleTimeout();
}
