package dev.workersai.spec.sync;

import java.time.Duration;

/** Waits; a test only takes note. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration pause) throws InterruptedException;
}
