package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.Ceilings;
import dev.workersai.Limits;
import dev.workersai.RetryPolicy;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.TransportException;
import dev.workersai.testing.Reply;
import dev.workersai.testing.WireServer;
import feign.Request;
import feign.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers without a thread that waits for them. */
@Timeout(30)
class SendTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n";

    private final Transport transport = Transport.onJdk(new TransportSettings(
            Duration.ofSeconds(1), true, Limits.builder().maxConcurrentCalls(1).build(), Ceilings.standard()));

    @Test
    void send_answer_isPushedAsItIsAskedFor() throws Exception {
        String text = "0123456789".repeat(20_000);
        try (WireServer server = WireServer.answering(Reply.text(200, "text/plain", text))) {
            Packets packets = new Packets();
            push(transport.send(request(server), call()).get(5, TimeUnit.SECONDS), packets, Duration.ZERO);
            StringBuilder received = new StringBuilder();
            while (packets.terminal == null) {
                packets.subscription().request(1);
                received.append(packets.next());
            }

            assertThat(received.append(packets.rest())).hasToString(text);
            assertThat(packets.terminal).isEqualTo("complete");
            assertThat(transport.close(Duration.ofSeconds(1))).isTrue();
        }
    }

    @Test
    void send_silentBody_isEndedByTime() throws Exception {
        try (WireServer server = WireServer.answering(Reply.stalling(HEAD + "x"))) {
            Packets packets = new Packets();
            push(transport.send(request(server), call()).get(5, TimeUnit.SECONDS), packets, Duration.ofMillis(100));
            packets.subscription().request(Long.MAX_VALUE);

            assertThat(packets.awaitTerminal()).contains("nothing came for 100 ms (idleTimeout)");
            assertThat(packets.rest()).isEqualTo("x");
            assertThat(server.seesHangUp()).isTrue();
            assertThat(transport.close(Duration.ofSeconds(1))).isTrue();
        }
    }

    @Test
    void send_subscriptionCancelled_givesConnectionAndPlaceBack() throws Exception {
        try (WireServer server = WireServer.answering(Reply.stalling(HEAD + "x"), Reply.text(200, "text/plain", "y"))) {
            Packets packets = new Packets();
            push(transport.send(request(server), call()).get(5, TimeUnit.SECONDS), packets, Duration.ZERO);
            CompletableFuture<Response> second = transport.send(request(server), call());
            assertThat(second).isNotDone();

            packets.subscription().cancel();

            assertThat(server.seesHangUp()).isTrue();
            assertThat(second.get(5, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
    }

    @Test
    void start_cancelledBeforeTheAnswer_hangsUp() throws Exception {
        try (WireServer server = WireServer.answering(Reply.stalling(""))) {
            CallScope call = call();
            CompletableFuture<Response> answer = transport.start(call, () -> transport.send(request(server), call));
            server.awaitRequest();

            answer.cancel(true);

            assertThat(server.seesHangUp()).isTrue();
            assertThat(transport.close(Duration.ofSeconds(1))).isTrue();
        }
    }

    @Test
    void start_brokenConnection_isTriedAgain() throws Exception {
        try (WireServer server = WireServer.answering(Reply.none(), Reply.none(), Reply.text(200, "text/plain", "x"))) {
            CallScope call = call();

            Response answer = transport
                    .start(call, () -> transport.send(request(server), call))
                    .get(5, TimeUnit.SECONDS);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(call.attempts()).isEqualTo(3);
            answer.close();
        }
    }

    @Test
    void start_noAnswerInTime_fails() {
        try (WireServer server = WireServer.answering(Reply.stalling(""))) {
            CallScope call = call(Duration.ofMillis(100));

            assertThat(transport.start(call, () -> transport.send(request(server), call)))
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(CallTimeoutException.class)
                    .withMessageContaining("within 100 ms (timeout)");
        }
    }

    @Test
    void start_transportClosedMeanwhile_ends() throws Exception {
        try (WireServer server = WireServer.answering(Reply.stalling(""))) {
            CallScope call = call();
            CompletableFuture<Response> answer = transport.start(call, () -> transport.send(request(server), call));
            server.awaitRequest();

            assertThat(transport.close(Duration.ZERO)).isFalse();

            assertThat(answer)
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(TransportException.class);
        }
    }

    @Test
    void send_manyAtOnce_needNoThreadEach() throws Exception {
        try (WireServer server = WireServer.answering(Reply.stalling(HEAD + "x"));
                Transport wide = Transport.onJdk(TransportSettings.of(Duration.ofSeconds(5), true))) {
            List<CompletableFuture<Response>> answers = java.util.stream.IntStream.range(0, 40)
                    .mapToObj(i -> wide.send(request(server), call()))
                    .toList();
            for (CompletableFuture<Response> answer : answers) {
                push(answer.get(10, TimeUnit.SECONDS), new Packets(), Duration.ZERO);
            }

            assertThat(Thread.getAllStackTraces())
                    .as("no thread waits in this library")
                    .noneSatisfy((thread, stack) -> assertThat(stack)
                            .anyMatch(frame -> frame.getMethodName().equals("awaitChange")));
            assertThat(wide.close(Duration.ZERO)).isFalse();
        }
    }

    private static CallScope call() {
        return call(Duration.ofSeconds(20));
    }

    private static CallScope call(Duration timeout) {
        return new CallScope(
                CallTimes.of(Duration.ofSeconds(1), timeout),
                RetryPolicy.builder().firstDelay(Duration.ZERO).build());
    }

    private static Request request(WireServer server) {
        // Not a GET: those the JDK's client repeats by itself.
        return Request.create(Request.HttpMethod.POST, server.baseUrl() + "/x", Map.of(), new byte[1], null, null);
    }

    private static void push(Response response, Packets packets, Duration idle) throws Exception {
        WireInput input = Objects.requireNonNull(WireInput.under(response.body().asInputStream()));
        Duration day = Duration.ofDays(1);
        BodyClock clock = new BodyClock(System::nanoTime, idle, System.nanoTime() + day.toNanos(), day, "timeout");
        BodyPush.start(input.body(), packets, clock, Pauses.JDK, Runnable::run);
    }

    /** Keeps what is pushed. */
    private static final class Packets implements Flow.Subscriber<List<ByteBuffer>> {

        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
        private final CompletableFuture<String> end = new CompletableFuture<>();
        private volatile Flow.@Nullable Subscription subscription;
        private volatile @Nullable String terminal;

        Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        String next() throws InterruptedException {
            String text = texts.poll(100, TimeUnit.MILLISECONDS);
            return text == null ? "" : text;
        }

        String rest() {
            StringBuilder rest = new StringBuilder();
            texts.forEach(rest::append);
            return rest.toString();
        }

        String awaitTerminal() throws Exception {
            return end.get(5, TimeUnit.SECONDS);
        }

        @Override
        public void onSubscribe(Flow.Subscription own) {
            subscription = own;
        }

        @Override
        public void onNext(List<ByteBuffer> packet) {
            packet.forEach(
                    buffer -> texts.add(StandardCharsets.US_ASCII.decode(buffer).toString()));
        }

        @Override
        public void onError(Throwable failure) {
            terminal = String.valueOf(failure.getMessage());
            end.complete(String.valueOf(failure.getMessage()));
        }

        @Override
        public void onComplete() {
            terminal = "complete";
            end.complete("complete");
        }
    }
}
