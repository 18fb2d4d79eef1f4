package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static dev.workersai.streaming.Reading.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.CallTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Live answers as publishers, over real connections. */
@Timeout(60)
class AsyncPublisherTest {

    private static final String HEL = "data: {\"response\":\"Hel\"}\n\n";

    private static ChatModelRef chat(EventServer server) {
        return server.ai().chat(Chat.GLM_5_3_FLASH).user("hi");
    }

    @Test
    void publisher_silenceWhileMoreIsWanted_endsWithTheIdleTimeout() throws Exception {
        StreamOptions impatient =
                StreamOptions.builder().idleTimeout(Duration.ofMillis(300)).build();
        try (EventServer server = EventServer.playing(EventServer.Wire::head)) {
            TakenChunks chunks = new TakenChunks(Long.MAX_VALUE);
            chat(server).publisher(impatient).subscribe(chunks);

            assertThat(failureOf(chunks.end))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageContaining("nothing came for 300 ms (idleTimeout)");
            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void publisher_twoSubscribers_haveAnAnswerEach() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(events("{\"response\":\"Hello\"}"));
        })) {
            Flow.Publisher<ChatChunk> publisher = chat(server).publisher();
            for (int i = 0; i < 2; i++) {
                TakenChunks chunks = new TakenChunks(Long.MAX_VALUE);
                publisher.subscribe(chunks);
                chunks.end.get(20, TimeUnit.SECONDS);
                assertThat(chunks.words).containsExactly("text Hello");
            }
        }
    }

    @Test
    void chunk_thatIsHereWhenItIsAskedFor_comesOnAThreadOfTheSdk() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(events("{\"response\":\"a\"}", "{\"response\":\"b\"}"));
        })) {
            TakenChunks chunks = new TakenChunks(1);
            chat(server).publisher().subscribe(chunks);
            chunks.first.get(20, TimeUnit.SECONDS);

            chunks.subscription.request(Long.MAX_VALUE); // the second came in the packet of the first

            chunks.end.get(20, TimeUnit.SECONDS);
            assertThat(chunks.words).containsExactly("text a", "text b");
            assertThat(chunks.threads)
                    .hasSize(2)
                    .allSatisfy(name -> assertThat(name).isEqualTo("workers-ai-arrivals"));
        }
    }

    @Test
    void request_thatCannotBeSigned_failsTheSubscriberAndNotTheOneThatAsks() throws Exception {
        List<Thread> asked = new ArrayList<>();
        TakenChunks chunks = new TakenChunks(1);
        try (WorkersAiClient client = WorkersAiClient.builder()
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken(() -> {
                    asked.add(Thread.currentThread());
                    throw new IllegalStateException("the vault is sealed");
                })
                .build()) {
            WorkersAi.using(client)
                    .chat(Chat.GLM_5_3_FLASH)
                    .user("hi")
                    .publisher()
                    .subscribe(chunks);

            assertThat(chunks.failure.get(20, TimeUnit.SECONDS)).hasMessage("the vault is sealed");
        }
        assertThat(asked).containsExactly(Thread.currentThread());
    }

    @Test
    void publisher_nothingWanted_sendsNothing() throws Exception {
        FakeService service = new FakeService();
        TakenChunks chunks = new TakenChunks(0);

        service.ai().chat(Chat.GLM_5_3_FLASH).user("hi").publisher().subscribe(chunks);
        chunks.subscription.cancel();

        assertThat(service.requests()).isEmpty();
    }

    @Test
    void publisher_cancelled_closesTheConnection() throws Exception {
        try (EventServer server = EventServer.playing(wire -> {
            wire.head();
            wire.send(HEL);
        })) {
            TakenChunks chunks = new TakenChunks(1);
            chat(server).publisher().subscribe(chunks);
            assertThat(chunks.first.get(20, TimeUnit.SECONDS)).isEqualTo("text Hel");

            chunks.subscription.cancel();

            assertThat(server.awaitHangUp()).isTrue();
        }
    }

    @Test
    void publisher_aChatWithTools_runsThem() throws Exception {
        FakeService service = new FakeService();
        service.events("{\"tool_calls\":[{\"name\":\"add\",\"arguments\":{\"a\":1}}]}", "[DONE]")
                .events("{\"response\":\"two\"}", "[DONE]");
        TakenChunks chunks = new TakenChunks(Long.MAX_VALUE);

        service.ai()
                .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .tool("add", "adds one", One.class, one -> one.a() + 1)
                .user("hi")
                .publisher()
                .subscribe(chunks);
        chunks.end.get(20, TimeUnit.SECONDS);

        assertThat(chunks.words).hasSize(2).last().isEqualTo("text two");
        assertThat(service.sent().toString()).contains("\"content\":\"2\"");
    }

    private record One(int a) {}
}
