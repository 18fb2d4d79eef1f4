package dev.workersai.streaming;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a blocking call on another thread. Whoever ends the future first, by cancelling it for example, ends the
 * call as well: its thread is interrupted, its open answer closed.
 */
final class AsyncAnswer<T> extends CompletableFuture<T> {

    private @Nullable Thread worker;
    private boolean interrupted;
    private @Nullable ChatStream open;

    private AsyncAnswer() {}

    /**
     * Starts a call.
     *
     * @param executor runs it
     * @param call is given where to leave what to close
     */
    static <T> CompletableFuture<T> start(Executor executor, Function<Consumer<ChatStream>, T> call) {
        AsyncAnswer<T> answer = new AsyncAnswer<>();
        var unused = answer.whenComplete((value, failure) -> answer.stop());
        executor.execute(() -> answer.run(call));
        return answer;
    }

    private void run(Function<Consumer<ChatStream>, T> call) {
        if (!begin()) {
            return;
        }
        try {
            T value = call.apply(this::opened);
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

    /** Takes back an interrupt that the call did not notice: the thread may have other work after it. */
    private synchronized void end() {
        worker = null;
        open = null;
        if (interrupted) {
            var unused = Thread.interrupted();
        }
    }

    private void opened(ChatStream stream) {
        synchronized (this) {
            open = stream;
        }
        if (isDone()) {
            stream.close();
        }
    }

    private void stop() {
        ChatStream stream;
        synchronized (this) {
            if (worker == null) {
                return;
            }
            interrupted = true;
            worker.interrupt();
            stream = open;
        }
        if (stream != null) {
            stream.close();
        }
    }

    /** Makes plain futures of further stages: to end one of those is not to end the call. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
