package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.CallOptions;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.TransportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams over real connections, from the typed method of the client down to a scripted server. */
@Timeout(60)
class SocketTest {

    private static final String HEL = "data: {\"response\":\"Hel\"}\n\n";
    private static final StreamOptions IMPATIENT =
            StreamOptions.builder().idleTimeout(Duration.ofMillis(300)).build();

    /** The aim is 100 ms, and a few are the rule; machines that build many things at once get more. */
    private static final long PROMPT_MILLIS = 2_000;

    @AfterEach
    void noThreadIsLeftInTheSdk() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!threadsInTheSdk().isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait(); // The one that closed a connection may be on its way out.
        }
        assertThat(threadsInTheSdk()).isEmpty();
    }

    private static List<String> threadsInTheSdk() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey() != Thread.currentThread())
                .filter(thread -> !thread.getKey().getName().startsWith("event-server"))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("dev.workersai.streaming")))
                .map(thread -> thread.getKey() + Arrays.toString(thread.getValue()))
                .toList();
    }

    @Test
    void drip_byteByByte_isWhole() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.drip(events("{\"response\":\"Hel\"}", "{\"response\":\"lo\"}"));
                    wire.end();
                });
                ChatStream stream = server.open()) {
            assertThat(stream.text()).containsExactly("Hel", "lo");
        }
    }

    @Test
    void events_tenThousand_allArrive() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    for (int packet = 0; packet < 100; packet++) {
                        wire.send("data: {\"response\":\"é\",\"p\":\"abc\"}\n\n".repeat(100));
                    }
                    wire.send("data: [DONE]\n\n");
                });
                ChatStream stream = server.open()) {
            assertThat(stream.stream()).hasSize(10_000);
            assertThat(stream.result().text()).isEqualTo("é".repeat(10_000));
        }
    }

    @Test
    void event_ofOneMebibyte_isWhole() throws Exception {
        String text = "x".repeat(1 << 20);
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.send(events("{\"response\":\"" + text + "\"}"));
                });
                ChatStream stream = server.open()) {
            assertThat(stream.result().text()).isEqualTo(text);
        }
    }

    @Test
    void server_hangsAfterDone_theAnswerIsCompleteAtOnce() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.send(events("{\"response\":\"Hello\"}"));
                });
                ChatStream stream = server.open()) {
            assertThat(stream.result().text()).isEqualTo("Hello");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void server_resetsInMidStream_isTruncatedWithThePartialResult() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.send(HEL);
                    await(read);
                    wire.reset();
                });
                ChatStream stream = server.open()) {
            assertThat(stream.iterator().next()).isEqualTo(new ChatChunk.TextDelta("Hel"));
            read.countDown();

            StreamTruncatedException failure = catchThrowableOfType(StreamTruncatedException.class, stream::result);

            assertThat(failure.partialResult().text()).isEqualTo("Hel");
            assertThat(failure.getCause()).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void server_hangsUpInTheMiddleOfABody_isTruncated() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.send(HEL);
                    wire.hangUp();
                });
                ChatStream stream = server.open()) {
            assertThatThrownBy(stream::result).isInstanceOf(StreamTruncatedException.class);
        }
    }

    @Test
    void server_endsInGoodOrderButTooEarly_isTruncated() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.send(HEL);
                    wire.end();
                });
                ChatStream stream = server.open()) {
            assertThatThrownBy(stream::result)
                    .isInstanceOf(StreamTruncatedException.class)
                    .hasNoCause();
        }
    }

    @Test
    void server_hangsAfterTheHead_isATransportFailureAfterTheIdleTimeout() throws Exception {
        try (EventServer server = EventServer.playing(EventServer.Wire::head);
                ChatStream stream = server.open(IMPATIENT)) {
            assertThatThrownBy(stream::result)
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageContaining("nothing came for 300 ms (idleTimeout)");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void idleTimeout_ofTheCall_holdsForStreamsAndWholeAnswers() throws Exception {
        CallOptions impatient =
                CallOptions.builder().idleTimeout(Duration.ofMillis(300)).build();
        try (EventServer server = EventServer.playing(EventServer.Wire::head)) {
            ChatModelRef chat = server.ai()
                    .with(impatient)
                    .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                    .user("Hi");
            try (ChatStream stream = chat.stream()) {
                assertThatThrownBy(stream::result).hasMessageContaining("nothing came for 300 ms (idleTimeout)");
            }
            assertThatThrownBy(chat::send).hasMessageContaining("nothing came for 300 ms (idleTimeout)");
            try (ChatStream stream = chat.stream(
                    StreamOptions.builder().idleTimeout(Duration.ofMillis(200)).build())) {
                assertThatThrownBy(stream::result).hasMessageContaining("nothing came for 200 ms (idleTimeout)");
            }
        }
    }

    @Test
    void deadline_ofTheCall_endsAStreamThatGoesOnPastIt() throws Exception {
        CallOptions hurried =
                CallOptions.builder().deadline(Duration.ofMillis(500)).build();
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.send(HEL);
                });
                ChatStream stream =
                        server.ai().with(hurried).chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("Hi").stream()) {
            StreamFailedException failure = catchThrowableOfType(StreamFailedException.class, stream::result);

            assertThat(failure.partialResult().text()).isEqualTo("Hel");
            assertThat(failure)
                    .hasMessageContaining("its end did not come within 500 ms (deadline)")
                    .hasCauseInstanceOf(CallTimeoutException.class);
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void server_hangsInMidStream_failsWithThePartialResult() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
                    wire.head();
                    wire.send(HEL);
                });
                ChatStream stream = server.open(IMPATIENT)) {
            StreamFailedException failure = catchThrowableOfType(StreamFailedException.class, stream::result);

            assertThat(failure.partialResult().text()).isEqualTo("Hel");
            assertThat(failure).hasMessageContaining("idleTimeout").hasCauseInstanceOf(CallTimeoutException.class);
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void idleTimeout_whileTheCommonPoolIsFullOfWaiters_works() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        ForkJoinPool pool = ForkJoinPool.commonPool();
        for (int i = 0; i < 4 * pool.getParallelism(); i++) {
            pool.execute(() -> awaitQuietly(end));
        }
        try (EventServer server = EventServer.playing(EventServer.Wire::head);
                ChatStream stream = server.open(IMPATIENT)) {
            assertThatThrownBy(stream::result).hasMessageContaining("idleTimeout");
        } finally {
            end.countDown();
        }
    }

    @Test
    void close_fromAnotherThread_endsABlockedReaderAndTheConnection() throws Exception {
        try (EventServer server = hanging()) {
            ChatStream stream = server.open();
            CompletableFuture<RuntimeException> outcome = new CompletableFuture<>();
            Thread reader = blockedReader(stream, outcome);

            long start = System.nanoTime();
            stream.close();

            assertThat(outcome.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("The stream was closed before its end.");
            assertThat(millisSince(start)).isLessThan(PROMPT_MILLIS);
            assertThat(server.awaitHangUp()).isTrue();
            assertThat(millisSince(start)).isLessThan(PROMPT_MILLIS);
            assertThat(stream.partialResult().text()).isEqualTo("Hel");
            reader.join();
        }
    }

    @Test
    void interrupt_ofABlockedReader_endsIt() throws Exception {
        try (EventServer server = hanging();
                ChatStream stream = server.open()) {
            CompletableFuture<RuntimeException> outcome = new CompletableFuture<>();
            Thread reader = blockedReader(stream, outcome);

            long start = System.nanoTime();
            reader.interrupt();

            assertThat(outcome.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(StreamFailedException.class)
                    .hasMessageContaining("interrupted")
                    .hasCauseInstanceOf(CallInterruptedException.class);
            assertThat(server.awaitHangUp()).isTrue();
            assertThat(millisSince(start)).isLessThan(PROMPT_MILLIS);
            reader.join();
        }
    }

    @Test
    void cancel_ofASubscription_closesTheConnection() throws Exception {
        try (EventServer server = hanging();
                ChatStream stream = server.open()) {
            CancellingSubscriber subscriber = new CancellingSubscriber();

            stream.publisher().subscribe(subscriber);

            assertThat(server.awaitHangUp()).isTrue();
            assertThat(subscriber.first.get(10, TimeUnit.SECONDS)).isEqualTo(new ChatChunk.TextDelta("Hel"));
        }
    }

    private static EventServer hanging() throws IOException {
        return EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
        });
    }

    /** Returns a thread that waits for the second chunk, and will tell what it gets instead. */
    private static Thread blockedReader(ChatStream stream, CompletableFuture<RuntimeException> outcome) {
        Iterator<ChatChunk> chunks = stream.iterator();
        assertThat(chunks.next()).isEqualTo(new ChatChunk.TextDelta("Hel"));
        Thread reader = new Thread(() -> {
            try {
                stream.result();
            } catch (RuntimeException e) {
                outcome.complete(e);
            }
        });
        reader.start();
        while (reader.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return reader;
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            await(latch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IOException("nobody read");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Cancels from another thread than the one that reads, while that one waits. */
    private static final class CancellingSubscriber implements Flow.Subscriber<ChatChunk> {

        private final CompletableFuture<ChatChunk> first = new CompletableFuture<>();
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ChatChunk chunk) {
            first.complete(chunk);
            Thread reader = Thread.currentThread();
            Thread canceller = new Thread(() -> {
                while (reader.getState() != Thread.State.TIMED_WAITING) {
                    Thread.onSpinWait();
                }
                subscription.cancel();
            });
            canceller.setDaemon(true);
            canceller.start();
        }

        @Override
        public void onError(Throwable failure) {
            first.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            first.completeExceptionally(new TimeoutException("it completed"));
        }
    }
}
