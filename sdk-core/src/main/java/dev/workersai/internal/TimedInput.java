package dev.workersai.internal;

import java.time.Duration;

/** A body that ends its reader's waits by itself, so that nobody else has to watch it. */
public interface TimedInput {

    /** Sets the longest silence from the next read on, zero for ever. */
    void idleTimeout(Duration silence);
}
