package dev.workersai.streaming;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Executor;

/** Threads that wait for bytes: virtual ones where the JDK has them, else daemon threads. Each ends with its task. */
final class ReadingThreads {

    private ReadingThreads() {}

    static Executor newExecutor() {
        return ReadingThreads::start;
    }

    private static void start(Runnable task) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (NoSuchMethodException e) {
            startDaemon(task); // JDK 17 to 20
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The JDK refuses to start a virtual thread", e);
        }
    }

    private static void startDaemon(Runnable task) {
        Thread thread = new Thread(task, "workers-ai-stream");
        thread.setDaemon(true);
        thread.start();
    }
}
