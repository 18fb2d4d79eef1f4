package dev.workersai.embedding;

import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.internal.AsyncCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/**
 * Keeps a number of requests under way, and hands over what becomes of them in the order of the texts. No more is read
 * from the source than that, and as much again that is done and waits for its turn; so memory is bounded, and a slow
 * consumer slows the reading.
 */
final class EmbeddingRun {

    private final String model;
    private final ChunkWork work;
    private final int parallelism;
    private final Semaphore free;
    private final Deque<CompletableFuture<ChunkOutcome>> window = new ArrayDeque<>();

    EmbeddingRun(String model, ChunkWork work, int parallelism) {
        this.model = model;
        this.work = work;
        this.parallelism = parallelism;
        this.free = new Semaphore(parallelism);
    }

    /** Runs to the end of the source, or until the consumer wants no more or throws; ends what is under way then. */
    void run(Iterator<Chunk> chunks, Predicate<ChunkOutcome> consumer) {
        try {
            boolean goOn = true;
            while (goOn && fill(chunks)) {
                goOn = consumer.test(window.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    model + ": interrupted while texts were embedded",
                    CallFailure.builder().model(model).build(),
                    e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            window.forEach(call -> call.cancel(true));
        }
    }

    /** Starts calls as long as there is room and the next in turn is not done; false if there is nothing left to do. */
    private boolean fill(Iterator<Chunk> chunks) throws InterruptedException {
        while (window.size() < 2 * parallelism && !isNextDone() && chunks.hasNext()) {
            free.acquire();
            Chunk chunk = chunks.next();
            CompletableFuture<ChunkOutcome> call = AsyncCall.start(() -> work.embed(chunk));
            var unused = call.whenComplete((outcome, failure) -> free.release());
            window.add(call);
        }
        return !window.isEmpty();
    }

    private boolean isNextDone() {
        CompletableFuture<ChunkOutcome> next = window.peek();
        return next != null && next.isDone();
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
