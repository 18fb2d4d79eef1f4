package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static dev.workersai.streaming.Reading.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.workersai.CallOptions;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.CapacityException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chats that no thread waits for, over real connections. */
@Timeout(60)
class AsyncChatTest {

    private static final String HEL = "data: {\"response\":\"Hel\"}\n\n";

    private static ChatModelRef chat(EventServer server) {
        return server.ai().chat(Chat.GLM_5_3_FLASH).user("hi");
    }

    @Test
    void streamAsync_byteByByte_givesEveryChunkAndTheWhole() throws Exception {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.drip(events("{\"response\":\"Hél\"}", "{\"response\":\"lo\"}"));
            wire.end();
        })) {
            ChatResult result = chat(server)
                    .streamAsync(chunk -> seen.add(Reading.word(chunk)))
                    .get(20, TimeUnit.SECONDS);

            assertThat(result.text()).isEqualTo("Héllo");
            assertThat(seen).containsExactly("text Hél", "text lo");
            assertThat(result.conversation().size()).isEqualTo(2);
        }
    }

    @Test
    void streamAsync_tenThousandEvents_allArrive() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            for (int packet = 0; packet < 100; packet++) {
                wire.send("data: {\"response\":\"é\",\"p\":\"abc\"}\n\n".repeat(100));
            }
            wire.send("data: [DONE]\n\n");
        })) {
            assertThat(chat(server)
                            .streamAsync(chunk -> {})
                            .get(20, TimeUnit.SECONDS)
                            .text())
                    .isEqualTo("é".repeat(10_000));
            assertThat(server.awaitHangUp())
                    .as("the server never ends its answer, and the client does not wait for that")
                    .isTrue();
        }
    }

    @Test
    void sendAsync_aWholeAnswer_isRead() throws Exception {
        String json = "{\"result\":{\"response\":\"Hello\"},\"success\":true,\"errors\":[],\"messages\":[]}";
        try (EventServer server = EventServer.playing(wire -> wire.answer(200, "application/json", json))) {
            ChatResult result = chat(server).sendAsync().get(20, TimeUnit.SECONDS);

            assertThat(result.text()).isEqualTo("Hello");
            assertThat(result.rawJson()).contains(json);
        }
    }

    @Test
    void sendAsync_aRefusal_isItsException() throws Exception {
        String json =
                "{\"result\":{},\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}],\"messages\":[]}";
        try (EventServer server = EventServer.playing(wire -> wire.answer(429, "application/json", json))) {
            assertThat(failureOf(chat(server).sendAsync()))
                    .isInstanceOf(CapacityException.class)
                    .hasMessageContaining("busy");
        }
    }

    @Test
    void sendAsync_aRefusalUnderStatus200_isItsException() throws Exception {
        String json =
                "{\"result\":{},\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}],\"messages\":[]}";
        try (EventServer server = EventServer.playing(wire -> wire.answer(200, "application/json", json))) {
            assertThat(failureOf(chat(server).sendAsync())).isInstanceOf(CapacityException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>oops</html>", ""})
    void sendAsync_noJson_isAProtocolFailure(String body) throws Exception {
        String type = body.isEmpty() ? "application/json" : "text/html";
        try (EventServer server = EventServer.playing(wire -> wire.answer(200, type, body))) {
            assertThat(failureOf(chat(server).sendAsync())).isInstanceOf(ProtocolException.class);
        }
    }

    @Test
    void sendAsync_theFirstModelIsBusy_theNextAnswers() throws Exception {
        FakeService service = new FakeService();
        service.refusal(429, 3040).result("{\"response\":\"b\"}");

        ChatResult result = service.ai()
                .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .fallbackTo(Chat.LLAMA_3_1_8B_INSTRUCT_FAST)
                .user("hi")
                .sendAsync()
                .get(20, TimeUnit.SECONDS);

        assertThat(result.text()).isEqualTo("b");
        assertThat(result.attempts()).hasSize(1);
    }

    @Test
    void streamAsync_aReset_isTruncatedWithThePartialResult() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
            await(read);
            wire.reset();
        })) {
            Throwable failure = failureOf(chat(server).streamAsync(chunk -> read.countDown()));

            assertThat(failure)
                    .isInstanceOf(StreamTruncatedException.class)
                    .hasCauseInstanceOf(TransportException.class);
            assertThat(((StreamTruncatedException) failure).partialResult().text())
                    .isEqualTo("Hel");
        }
    }

    @Test
    void sendAsync_anAnswerThatNeverEnds_endsWithTheTimeout() throws Exception {
        try (EventServer server = EventServer.playing(EventServer.Wire::headOfJson)) {
            ChatModelRef impatient = chat(server)
                    .options(CallOptions.builder()
                            .timeout(Duration.ofMillis(300))
                            .build());

            assertThat(failureOf(impatient.sendAsync()))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageContaining("within 300 ms (timeout)");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void streamAsync_aStreamThatGoesOnPastTheDeadline_endsByIt() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
        })) {
            ChatModelRef hurried = chat(server)
                    .options(CallOptions.builder()
                            .deadline(Duration.ofMillis(500))
                            .build());

            assertThat(failureOf(hurried.streamAsync(chunk -> {})))
                    .isInstanceOf(StreamFailedException.class)
                    .hasMessageContaining("its end did not come within 500 ms (deadline)");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void future_cancelledBeforeTheHead_closesTheConnection() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (EventServer server = EventServer.playing(wire -> asked.countDown())) {
            CompletableFuture<ChatResult> answer = chat(server).sendAsync();
            await(asked);

            answer.cancel(true);

            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void future_cancelledInTheMiddle_closesTheConnection() throws Exception {
        CompletableFuture<ChatChunk> first = new CompletableFuture<>();
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
        })) {
            CompletableFuture<ChatResult> answer = chat(server).streamAsync(first::complete);
            first.get(20, TimeUnit.SECONDS);

            answer.cancel(true);

            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void streamAsync_callbackThrows_failsWithThatAndHangsUp() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
        })) {
            CompletableFuture<ChatResult> answer = chat(server).streamAsync(chunk -> {
                throw new IllegalArgumentException("mine");
            });

            assertThat(failureOf(answer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("mine");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void client_closedMeanwhile_endsTheAnswer() throws Exception {
        CompletableFuture<ChatChunk> first = new CompletableFuture<>();
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
        })) {
            WorkersAi ai = server.ai();
            CompletableFuture<ChatResult> answer =
                    ai.chat(Chat.GLM_5_3_FLASH).user("hi").streamAsync(first::complete);
            first.get(20, TimeUnit.SECONDS);

            server.closeClient(Duration.ZERO);

            assertThat(failureOf(answer)).isInstanceOf(StreamTruncatedException.class);
            assertThatIllegalStateException()
                    .isThrownBy(() -> ai.chat(Chat.GLM_5_3_FLASH).ask("hi"))
                    .withMessageContaining("closed");
        }
    }

    /** Returns the threads that are inside of a call; waits a little for those that are just about to leave it. */
    private static List<String> threadsOfTheSdk() {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        List<String> inside;
        do {
            Thread.onSpinWait();
            inside = Thread.getAllStackTraces().entrySet().stream()
                    .filter(thread -> thread.getKey().getName().startsWith("workers-ai-"))
                    .filter(thread -> Arrays.stream(thread.getValue())
                            .anyMatch(frame -> frame.getClassName().startsWith("dev.workersai.")))
                    .map(thread -> thread.getKey().getName())
                    .toList();
        } while (!inside.isEmpty() && System.nanoTime() < deadline);
        return inside;
    }

    @Test
    void streamAsync_fortyOpen_noThreadWaits() throws Exception {
        CountDownLatch begun = new CountDownLatch(40);
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
        })) {
            List<CompletableFuture<ChatResult>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(chat(server).streamAsync(chunk -> begun.countDown()));
            }
            await(begun);

            assertThat(threadsOfTheSdk()).isEmpty();
            answers.forEach(answer -> answer.cancel(true));
            assertThat(answers).allMatch(CompletableFuture::isCancelled);
        }
    }

    @Test
    void chunks_afterCancellation_areNotDelivered() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(events("{\"response\":\"a\"}", "{\"response\":\"b\"}"));
        })) {
            List<String> seen = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<Runnable> cancelling = new CompletableFuture<Runnable>().orTimeout(20, TimeUnit.SECONDS);
            CompletableFuture<ChatResult> answer = chat(server).streamAsync(chunk -> {
                seen.add(Reading.word(chunk));
                cancelling.join().run();
            });
            cancelling.complete(() -> answer.cancel(true));

            assertThat(server.awaitHangUp()).isTrue();
            assertThat(seen).containsExactly("text a");
            assertThat(answer).isCancelled();
            assertThat(answer.handle((result, failure) -> failure).get()).isInstanceOf(CancellationException.class);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IOException("it did not come to that");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
