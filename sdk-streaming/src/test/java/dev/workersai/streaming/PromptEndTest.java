package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams that are ended while their readers wait for a silent server: how soon it is over, and what is left then. */
@Timeout(60)
class PromptEndTest {

    private static final int ROUNDS = 15;
    private static final long PROMPT_MILLIS = 100;

    /** How a stream is read, and how that is ended from another thread. */
    private enum Ending {
        CLOSE {
            @Override
            Runnable read(ChatStream stream, Consumer<ChatChunk> onChunk) {
                thread(stream, onChunk);
                return stream::close;
            }
        },
        INTERRUPT {
            @Override
            Runnable read(ChatStream stream, Consumer<ChatChunk> onChunk) {
                return thread(stream, onChunk)::interrupt;
            }
        },
        CANCEL_FUTURE {
            @Override
            Runnable read(ChatStream stream, Consumer<ChatChunk> onChunk) {
                CompletableFuture<ChatResult> whole = stream.forEachAsync(onChunk);
                return () -> whole.cancel(true);
            }
        },
        CANCEL_SUBSCRIPTION {
            @Override
            Runnable read(ChatStream stream, Consumer<ChatChunk> onChunk) {
                var subscriber = new Subscriber(onChunk);
                stream.publisher().subscribe(subscriber);
                return () -> subscriber.subscription.join().cancel();
            }
        };

        /** Starts a reader and returns what ends it. */
        abstract Runnable read(ChatStream stream, Consumer<ChatChunk> onChunk);

        private static Thread thread(ChatStream stream, Consumer<ChatChunk> onChunk) {
            Thread reader = new Thread(() -> stream.forEach(onChunk));
            reader.setUncaughtExceptionHandler((thread, failure) -> {}); // How it ends is the matter of other tests.
            reader.start();
            return reader;
        }
    }

    @ParameterizedTest
    @EnumSource
    void end_whileTheReaderWaits_isPromptAndLeavesNoThreadAndNoConnection(Ending ending) throws Exception {
        long[] millis = new long[ROUNDS];
        try (EventServer server = hanging()) {
            millisToEnd(server, ending); // What the JDK starts once, such as its timer, is there then.
        }
        Set<Thread> before = threads();
        try (EventServer server = hanging()) {
            for (int round = 0; round < ROUNDS; round++) {
                millis[round] = millisToEnd(server, ending);
            }
            assertThat(server.connections()).isZero();
        }
        // Half of them: a machine that builds other things at the same time may hold up a few.
        assertThat(LongStream.of(millis).filter(each -> each < PROMPT_MILLIS).count())
                .as("rounds within 100 ms, of %s", LongStream.of(millis).boxed().toList())
                .isGreaterThan(ROUNDS / 2);
        await(() -> before.containsAll(threads()));
        assertThat(threads()).isSubsetOf(before);
    }

    private static EventServer hanging() throws IOException {
        return EventServer.playing(wire -> {
            wire.head();
            wire.send("data: {\"response\":\"Hel\"}\n\n");
        });
    }

    /** Returns how long it takes until the reader's thread and the connection are gone. */
    private static long millisToEnd(EventServer server, Ending ending)
            throws ExecutionException, InterruptedException, TimeoutException {
        ChatStream stream = server.open();
        CompletableFuture<Thread> reading = new CompletableFuture<>();
        Runnable end = ending.read(stream, chunk -> reading.complete(Thread.currentThread()));
        Thread reader = reading.get(10, TimeUnit.SECONDS);
        await(() -> isWaiting(reader));
        assertThat(server.connections()).isEqualTo(1);

        long start = System.nanoTime();
        end.run();
        await(() -> server.connections() == 0 && !reader.isAlive());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.TIMED_WAITING || thread.getState() == Thread.State.WAITING;
    }

    /** Returns all threads but those of the server, and those of the JDK's client, which it keeps for its next calls. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("event-server"))
                .filter(thread -> !thread.getName().startsWith("HttpClient-"))
                .collect(Collectors.toSet());
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private record Subscriber(Consumer<ChatChunk> onChunk, CompletableFuture<Flow.Subscription> subscription)
            implements Flow.Subscriber<ChatChunk> {

        Subscriber(Consumer<ChatChunk> onChunk) {
            this(onChunk, new CompletableFuture<>());
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ChatChunk chunk) {
            onChunk.accept(chunk);
        }

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
