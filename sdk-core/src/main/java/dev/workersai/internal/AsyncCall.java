package dev.workersai.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of a blocking call on another thread. Whoever ends the future first, by cancelling it for example, ends the
 * call as well: its thread is interrupted, and the call gives up its connection.
 */
public final class AsyncCall<T> extends CompletableFuture<T> {

    private @Nullable Thread worker;

    private AsyncCall() {}

    /** Starts a call on a thread of its own: a virtual one where the JDK has them, else a daemon thread. */
    public static <T> CompletableFuture<T> start(Supplier<T> call) {
        return start(AsyncCall::startThread, call);
    }

    /**
     * Starts a call.
     *
     * @param executor runs it
     */
    public static <T> CompletableFuture<T> start(Executor executor, Supplier<T> call) {
        AsyncCall<T> future = new AsyncCall<>();
        var unused = future.whenComplete((value, failure) -> future.stop());
        executor.execute(() -> future.run(call));
        return future;
    }

    private void run(Supplier<T> call) {
        if (!begin()) {
            return;
        }
        try {
            T value = call.get();
            end();
            complete(value);
        } catch (RuntimeException | Error e) {
            end();
            completeExceptionally(e);
        }
    }

    private synchronized boolean begin() {
        worker = isDone() ? null : Thread.currentThread();
        return worker != null;
    }

    /** From here on nobody interrupts the thread, which may be a pool's; an interrupt that came too late is taken back. */
    private synchronized void end() {
        worker = null;
        if (isDone()) {
            Thread.interrupted();
        }
    }

    private synchronized void stop() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    /** Makes plain futures of further stages: to end one of those is not to end the call. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    private static void startThread(Runnable task) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (NoSuchMethodException e) {
            startDaemon(task); // JDK 17 to 20
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The JDK refuses to start a virtual thread", e);
        }
    }

    private static void startDaemon(Runnable task) {
        Thread thread = new Thread(task, "workers-ai-call");
        thread.setDaemon(true);
        thread.start();
    }
}
