package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AsyncCallTest {

    @Test
    void start_value_completes() {
        assertThat(AsyncCall.start(() -> "done").join()).isEqualTo("done");
    }

    @Test
    void start_failure_completesWithIt() {
        CompletableFuture<Object> future = AsyncCall.start(() -> {
            throw new IllegalStateException("no");
        });

        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .hasCause(new IllegalStateException("no"));
    }

    @Test
    void cancel_whileWaiting_interruptsTheCall() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Object> future = AsyncCall.start(() -> {
            try {
                waiting.countDown();
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw new IllegalStateException(e);
            }
        });
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

        future.cancel(true);

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void cancel_dependentStage_leavesTheCallAlone() {
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> future = AsyncCall.start(() -> {
            try {
                go.await();
                return "done";
            } catch (InterruptedException e) {
                return "interrupted";
            }
        });

        future.thenApply(String::length).cancel(true);
        go.countDown();

        assertThat(future.join()).isEqualTo("done");
    }

    @Test
    void cancel_beforeTheThreadStarts_callNeverRuns() {
        AtomicBoolean ran = new AtomicBoolean();
        Runnable[] task = new Runnable[1];
        CompletableFuture<Object> future = AsyncCall.start(queued -> task[0] = queued, () -> {
            ran.set(true);
            return "x";
        });

        future.cancel(true);
        task[0].run();

        assertThat(ran).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
