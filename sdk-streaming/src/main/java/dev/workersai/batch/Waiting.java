package dev.workersai.batch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time, as far as waiting for a batch needs it: a test brings its own. */
interface Waiting {

    /** Waiting in real time. */
    Waiting REAL = new Waiting() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        }
    };

    /** Returns a time to be compared with another only. */
    long nanoTime();

    /** Returns a number from 0 to below 1. */
    double random();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;
}
