package dev.workersai.speech;

import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.internal.AsyncCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Does the same to many things, some at a time. */
final class Parallel {

    private Parallel() {}

    /**
     * Returns what comes of each, in the order given. The first failure ends the rest and is thrown.
     *
     * @param model named if the calling thread is interrupted
     * @param most how many at a time
     */
    static <T, R> List<R> map(String model, int most, List<T> things, Function<T, R> function) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(things.size());
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<Boolean>> workers = new ArrayList<>();
        CompletableFuture<Boolean> failure = new CompletableFuture<>();
        for (int i = 0; i < Math.min(most, things.size()); i++) {
            workers.add(AsyncCall.start(() -> {
                for (int at = next.getAndIncrement(); at < things.size(); at = next.getAndIncrement()) {
                    results.set(at, function.apply(things.get(at)));
                }
                return true;
            }));
        }
        workers.forEach(worker -> {
            var unused = worker.whenComplete((done, thrown) -> {
                if (thrown != null) {
                    failure.completeExceptionally(thrown);
                }
            });
        });
        try {
            CompletableFuture<Void> all = CompletableFuture.allOf(workers.toArray(CompletableFuture<?>[]::new));
            CompletableFuture.anyOf(all, failure).get();
        } catch (ExecutionException e) {
            throw rethrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    model + ": interrupted while waiting for the parts.",
                    CallFailure.builder()
                            .operation("parts of a recording")
                            .model(model)
                            .sample("")
                            .build(),
                    e);
        } finally {
            workers.forEach(worker -> worker.cancel(true));
        }
        List<R> inOrder = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            inOrder.add(results.get(i));
        }
        return inOrder;
    }

    private static RuntimeException rethrown(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e.getCause());
    }
}
