package dev.workersai.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which answers go on that no thread waits for. What the user attached to them runs here and may wait, since
 * there are always more; the HTTP client's only thread must not. None are left ten seconds after the last was needed.
 */
public final class ArrivalThreads {

    public static final Executor EXECUTOR = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), ArrivalThreads::daemon);

    private ArrivalThreads() {}

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "workers-ai-arrivals");
        thread.setDaemon(true);
        return thread;
    }
}
