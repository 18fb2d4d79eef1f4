package dev.workersai.emulator;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What came of running code on a thread of its own, for a limited time.
 *
 * @param thrown what it threw, null if nothing
 * @param allocated how many bytes its thread allocated
 * @param time how long it took
 */
record BoundedRun(@Nullable Throwable thrown, long allocated, Duration time) {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /**
     * Runs the code.
     *
     * @throws AssertionError if it does not end in time; says where it was
     */
    static BoundedRun of(Callable<?> code) throws InterruptedException {
        var run = new Runner(code);
        Thread thread = new Thread(run, "bounded-run");
        thread.setDaemon(true);
        thread.start();
        thread.join(LIMIT.toMillis());
        BoundedRun outcome = run.outcome;
        if (outcome == null) {
            AssertionError late = new AssertionError("still running after " + LIMIT);
            late.setStackTrace(thread.getStackTrace());
            thread.interrupt();
            throw late;
        }
        return outcome;
    }

    private static final class Runner implements Runnable {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        private final Callable<?> code;
        private volatile @Nullable BoundedRun outcome;

        Runner(Callable<?> code) {
            this.code = code;
        }

        @Override
        public void run() {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            Throwable thrown = null;
            try {
                code.call();
            } catch (Throwable e) {
                thrown = e;
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            outcome = new BoundedRun(thrown, THREADS.getCurrentThreadAllocatedBytes() - before, time);
        }
    }
}
