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
 */
record BoundedRun(@Nullable Throwable thrown, long allocated) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Counted in the time of the processor, so that a busy machine is not taken for a hang. */
    private static final Duration WORK = Duration.ofSeconds(10);

    private static final Duration WAIT = Duration.ofMinutes(2);
    private static final long LOOK_MILLIS = 500;

    /**
     * Runs the code.
     *
     * @throws AssertionError if it does not end in time; says where it was
     */
    static BoundedRun of(Callable<?> code) throws InterruptedException {
        var run = new Runner(code);
        Thread thread = new Thread(run, "bounded-run");
        thread.setDaemon(true);
        long start = System.nanoTime();
        thread.start();
        thread.join(LOOK_MILLIS);
        while (run.outcome == null) {
            if (THREADS.getThreadCpuTime(thread.getId()) > WORK.toNanos()
                    || System.nanoTime() - start > WAIT.toNanos()) {
                AssertionError late = new AssertionError("still running after " + WORK + " of work, or " + WAIT);
                late.setStackTrace(thread.getStackTrace());
                thread.interrupt();
                throw late;
            }
            thread.join(LOOK_MILLIS);
        }
        return run.outcome;
    }

    private static final class Runner implements Runnable {

        private final Callable<?> code;
        private volatile @Nullable BoundedRun outcome;

        Runner(Callable<?> code) {
            this.code = code;
        }

        @Override
        public void run() {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Throwable thrown = null;
            try {
                code.call();
            } catch (Throwable e) {
                thrown = e;
            }
            outcome = new BoundedRun(thrown, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
    }
}
