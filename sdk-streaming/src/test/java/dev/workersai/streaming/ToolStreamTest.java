package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workersai.catalog.Models.Chat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ToolStreamTest {

    private static final String OSLO = "{\"tool_calls\":[{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}]}";
    private static final String ROME = "{\"tool_calls\":[{\"name\":\"weather\",\"arguments\":{\"city\":\"Rome\"}}]}";

    private final FakeService service = new FakeService();
    private final ChatModelRef llama = service.ai().chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST);

    record City(String city) {}

    private static List<ChatChunk> chunks(ChatStream stream) {
        List<ChatChunk> chunks = new ArrayList<>();
        stream.forEach(chunks::add);
        return chunks;
    }

    @Test
    void stream_toolsAreCalled_chunksOfAllRoundsFollowEachOther() {
        service.events("{\"response\":\"Let me see. \"}", OSLO, "[DONE]")
                .events(ROME, "[DONE]")
                .events("{\"response\":\"Rain.\"}", "[DONE]");

        try (ChatStream stream = llama.tool("weather", "", City.class, City::city).user("Hi").stream()) {
            assertThat(chunks(stream))
                    .containsExactly(
                            new ChatChunk.TextDelta("Let me see. "),
                            new ChatChunk.ToolCallDelta(0, "", "weather", "{\"city\":\"Oslo\"}"),
                            new ChatChunk.ToolCallDelta(1, "", "weather", "{\"city\":\"Rome\"}"),
                            new ChatChunk.TextDelta("Rain."));
            assertThat(stream.result().text()).isEqualTo("Rain.");
            assertThat(stream.result().toolCalls()).isEmpty();
            assertThat(stream.result().conversation().size()).isEqualTo(6);
        }
        assertThat(service.requests()).hasSize(3);
        assertThat(service.sent().path("stream").asBoolean()).isTrue();
        assertThat(service.sent().path("messages").path(4).path("content").asText())
                .isEqualTo("Rome");
    }

    @Test
    void result_withoutIterating_runsTheToolsAndCountsAllRounds() {
        String usage = "{\"response\":\"\",\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":2,\"neurons\":0.5}}";
        service.events(OSLO, usage, "[DONE]").events("{\"response\":\"Rain.\"}", usage, "[DONE]");

        try (ChatStream stream = llama.tool("weather", "", City.class, City::city).user("Hi").stream()) {
            assertThat(stream.result().text()).isEqualTo("Rain.");
            assertThat(stream.result().usage().orElseThrow().totalTokens()).isEqualTo(12);
            Usage total = stream.result().totalUsage().orElseThrow();
            assertThat(total.promptTokens()).isEqualTo(20);
            assertThat(total.totalTokens()).isEqualTo(24);
            assertThat(total.neurons()).hasValue(1.0);
            assertThat(total.cachedTokens()).isEmpty();
        }
    }

    @Test
    void publisher_toolsAreCalled_completesAfterTheLastRound() throws InterruptedException {
        service.events(OSLO, "[DONE]").events("{\"response\":\"Rain.\"}", "[DONE]");
        List<ChatChunk> seen = new ArrayList<>();
        CountDownLatch completed = new CountDownLatch(1);

        llama.tool("weather", "", City.class, City::city).user("Hi").stream()
                .publisher(Runnable::run)
                .subscribe(new Flow.Subscriber<>() {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        subscription.request(Long.MAX_VALUE);
                    }

                    @Override
                    public void onNext(ChatChunk chunk) {
                        seen.add(chunk);
                    }

                    @Override
                    public void onError(Throwable failure) {
                        throw new AssertionError(failure);
                    }

                    @Override
                    public void onComplete() {
                        completed.countDown();
                    }
                });

        assertThat(completed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).hasSize(2).last().isEqualTo(new ChatChunk.TextDelta("Rain."));
    }

    @Test
    void handingOverToolCalls_call_isTheLastAnswer() {
        service.events(OSLO, "[DONE]").events("{\"response\":\"Rain.\"}", "[DONE]");
        ChatModelRef chat = llama.tool("weather", "", City.class, city -> {
                    throw new AssertionError("run");
                })
                .handingOverToolCalls()
                .user("Hi");

        ChatResult first;
        try (ChatStream stream = chat.stream()) {
            first = stream.result();
        }
        ToolCall call = first.toolCalls().get(0);
        try (ChatStream stream = chat.after(first).toolResult(call, "rain").stream()) {
            assertThat(stream.result().text()).isEqualTo("Rain.");
        }
        assertThat(service.sent().path("messages").path(2).path("tool_call_id"))
                .isEqualTo(service.sent()
                        .path("messages")
                        .path(1)
                        .path("tool_calls")
                        .path(0)
                        .path("id"));
    }

    @Test
    void stream_toolFailsAndFailuresAreThrown_throwsEachTime() {
        service.events(OSLO, "[DONE]");
        ChatModelRef chat = llama.tool("weather", "", City.class, city -> {
                    throw new IllegalStateException("no such city");
                })
                .throwingToolFailures()
                .user("Hi");

        try (ChatStream stream = chat.stream()) {
            assertThatExceptionOfType(ToolException.class)
                    .isThrownBy(stream::result)
                    .satisfies(e -> assertThat(e.lastResult().toolCalls()).hasSize(1));
            assertThatExceptionOfType(ToolException.class).isThrownBy(stream::result);
            assertThat(stream.partialResult().toolCalls()).hasSize(1);
        }
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void maxToolRounds_streamCallsOnAndOn_throws() {
        service.events(OSLO, "[DONE]").events(OSLO, "[DONE]");

        try (ChatStream stream =
                llama.tool("weather", "", City.class, City::city).maxToolRounds(1).user("Hi").stream()) {
            assertThatExceptionOfType(ToolException.class)
                    .isThrownBy(stream::result)
                    .withMessageContaining("after 1 rounds");
        }
    }

    @Test
    void close_whileToolRuns_interruptsItAndEndsTheStream() throws Exception {
        service.events(OSLO, "[DONE]");
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<String> end = new CompletableFuture<>();
        ChatModelRef chat = llama.tool("weather", "", City.class, city -> {
                    running.countDown();
                    try {
                        new CountDownLatch(1).await();
                        return end.complete("came through");
                    } catch (InterruptedException e) {
                        return end.complete("interrupted");
                    }
                })
                .user("Hi");

        ChatStream stream = chat.stream();
        CompletableFuture<ChatResult> result = CompletableFuture.supplyAsync(stream::result);
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        stream.close();

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> result.get(10, TimeUnit.SECONDS))
                .withCauseInstanceOf(CancellationException.class);
        assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo("interrupted");
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void close_whileNextRoundOpens_endsTheStream() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        try (EventServer server = EventServer.playing(wire -> {
            asked.countDown();
            if (asked.getCount() == 1) {
                wire.head();
                wire.send("data: " + OSLO + "\n\ndata: [DONE]\n\n");
                wire.end();
                wire.hangUp();
            }
        })) {
            ChatModelRef chat = server.ai()
                    .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                    .tool("weather", "", City.class, City::city)
                    .user("Hi");
            ChatStream stream = chat.stream();
            CompletableFuture<ChatResult> result = CompletableFuture.supplyAsync(stream::result);
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            stream.close();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> result.get(10, TimeUnit.SECONDS))
                    .withCauseInstanceOf(CancellationException.class);
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void idleTimeout_toolTakesLonger_doesNotCount() {
        service.events(OSLO, "[DONE]").events("{\"response\":\"Rain.\"}", "[DONE]");
        Duration timeout = Duration.ofMillis(20);

        try (ChatStream stream =
                llama.tool("weather", "", City.class, city -> waited(timeout.multipliedBy(3))).user("Hi").stream(
                        StreamOptions.builder().idleTimeout(timeout).build())) {
            assertThat(stream.result().text()).isEqualTo("Rain.");
        }
    }

    private static boolean waited(Duration time) {
        try {
            return new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sendAsync_cancelWhileToolRuns_interruptsIt() throws InterruptedException, ExecutionException {
        service.result(OSLO);
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<ChatResult> answer = llama.tool("weather", "", City.class, city -> {
                    running.countDown();
                    try {
                        return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        return interrupted.complete(true);
                    }
                })
                .user("Hi")
                .sendAsync();

        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        answer.cancel(true);

        assertThat(interrupted.get()).isTrue();
    }
}
