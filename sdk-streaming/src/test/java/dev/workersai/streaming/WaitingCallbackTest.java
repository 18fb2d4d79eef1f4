package dev.workersai.streaming;

import static dev.workersai.streaming.Reading.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.catalog.Models.Chat;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users attach to an answer may wait, even for another call of the same client. */
@Timeout(60)
class WaitingCallbackTest {

    private static EventServer server() throws IOException {
        return EventServer.playing(wire -> {
            wire.lastHead();
            wire.drip(events("{\"response\":\"a\"}", "{\"response\":\"b\"}"));
            wire.end();
        });
    }

    private static ChatModelRef chat(EventServer server) {
        return server.ai().chat(Chat.GLM_5_3_FLASH).user("hi");
    }

    private static String blocking(EventServer server) {
        try (ChatStream stream = chat(server).stream()) {
            return stream.result().text();
        }
    }

    @Test
    void sendAsync_continuationThatCalls_getsItsAnswer() throws Exception {
        try (EventServer server = server()) {
            String both = chat(server)
                    .sendAsync()
                    .thenApply(first -> first.text() + blocking(server))
                    .get(20, TimeUnit.SECONDS);

            assertThat(both).isEqualTo("abab");
        }
    }

    @Test
    void streamAsync_chunkThatMakesACall_getsItsAnswer() throws Exception {
        StringBuilder inner = new StringBuilder();
        try (EventServer server = server()) {
            ChatResult result = chat(server)
                    .streamAsync(chunk -> inner.append(blocking(server)))
                    .get(20, TimeUnit.SECONDS);

            assertThat(result.text()).isEqualTo("ab");
            assertThat(inner).hasToString("abab");
        }
    }

    @Test
    void publisher_subscriberThatWaits_holdsUpNoOtherStream() throws Exception {
        CountDownLatch others = new CountDownLatch(1);
        CompletableFuture<String> seen = new CompletableFuture<>();
        try (EventServer server = server()) {
            chat(server).publisher().subscribe(new Flow.Subscriber<>() {

                private final StringBuilder text = new StringBuilder();

                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(ChatChunk chunk) {
                    try {
                        assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    text.append(chunk instanceof ChatChunk.TextDelta delta ? delta.text() : "");
                }

                @Override
                public void onError(Throwable failure) {
                    seen.completeExceptionally(failure);
                }

                @Override
                public void onComplete() {
                    seen.complete(text.toString());
                }
            });

            for (int i = 0; i < 20; i++) {
                assertThat(chat(server).sendAsync().get(20, TimeUnit.SECONDS).text())
                        .isEqualTo("ab");
                assertThat(blocking(server)).isEqualTo("ab");
            }
            others.countDown();

            assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo("ab");
        }
    }

    @Test
    void sendAsync_continuationOfAFailure_mayCallToo() throws Exception {
        try (EventServer broken = EventServer.playing(EventServer.Wire::reset);
                EventServer server = server()) {
            String answer = chat(broken)
                    .sendAsync()
                    .handle((result, failure) -> failure == null ? "" : blocking(server))
                    .get(20, TimeUnit.SECONDS);

            assertThat(answer).isEqualTo("ab");
        }
    }
}
