package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import dev.workersai.error.TransportException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Leftovers;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.EventStream;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class TransportTest {

    private static final Map<String, String> INPUT = Map.of("prompt", "hi");

    @Test
    void call_nobodyListens_isATransportError() {
        URI nobody;
        try (WireServer server = WireServer.answering(Reply.none())) {
            nobody = server.baseUrl();
        }
        try (WorkersAiClient client = WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .baseUrl(nobody)
                .build()) {
            assertThatThrownBy(() -> client.run("@cf/a/b", INPUT))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("@cf/a/b: cannot connect to 127.0.0.1")
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void call_connectionBreaksBeforeAnAnswer_isATransportErrorAndNotRepeated() {
        try (WireServer server = WireServer.answering(Reply.none());
                WorkersAiClient client = Account.client(server)) {
            assertThatThrownBy(() -> client.run("@cf/a/b", INPUT))
                    .isInstanceOfSatisfying(
                            TransportException.class, e -> assertThat(e.model()).contains("@cf/a/b"))
                    .hasMessageContaining("broke before an answer came");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void call_noAnswerInTime_saysHowLongItWaited() {
        CountDownLatch done = new CountDownLatch(1);
        try (WireServer server = WireServer.answering(silentUntil(done));
                WorkersAiClient client =
                        Account.builder(server).timeout(Duration.ofMillis(200)).build()) {
            assertThatThrownBy(() -> client.run("@cf/a/b", INPUT))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("no answer from 127.0.0.1 within 200 ms (timeout)");
        } finally {
            done.countDown();
        }
    }

    @Test
    void call_threadInterrupted_endsAndKeepsTheFlag() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>(false);
        try (WireServer server = WireServer.answering(silentUntil(done));
                WorkersAiClient client = Account.client(server)) {
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowable(() -> client.run("@cf/a/b", INPUT)));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            while (server.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            caller.interrupt();
            caller.join();
        } finally {
            done.countDown();
        }
        assertThat(thrown.get()).isInstanceOf(TransportException.class).hasMessageContaining("interrupted");
        assertThat(flag.get()).isTrue();
    }

    @Test
    void givenClient_interruptedIo_setsTheFlagButATimeoutDoesNot() {
        assertThatThrownBy(() -> runWith(new InterruptedIOException())).hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();

        assertThatThrownBy(() -> runWith(new SocketTimeoutException("Read timed out")))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("no answer from api.cloudflare.com within 300000 ms");
        assertThat(Thread.interrupted()).isFalse();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new HttpConnectTimeoutException("x"), "no connection to api.cloudflare.com within 10000 ms"),
                arguments(new UnknownHostException("x"), "the name api.cloudflare.com cannot be resolved"),
                arguments(
                        new ConnectException().initCause(new UnresolvedAddressException()),
                        "the name api.cloudflare.com cannot be resolved"),
                arguments(new ConnectException(), "cannot connect to api.cloudflare.com"),
                arguments(new SSLHandshakeException("bad certificate"), "no secure connection"),
                arguments(new IOException("reset"), "broke before an answer came: java.io.IOException: reset"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failure_ofEveryKind_isWorded(IOException failure, String words) {
        assertThatThrownBy(() -> runWith(failure))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("@cf/a/b: ")
                .hasMessageContaining(words)
                .hasCause(failure);
    }

    @Test
    void redirect_isNotFollowed() {
        try (WireServer other = WireServer.answering(Reply.result("{}"));
                WireServer server = WireServer.answering(
                        Reply.json(307, "").with("Location", other.baseUrl().toString()));
                WorkersAiClient client = Account.client(server)) {
            assertThatThrownBy(() -> client.run("@cf/a/b", INPUT))
                    .isInstanceOf(ApiException.class)
                    .hasMessageContaining("HTTP 307")
                    .hasMessageContaining("Redirects are not followed");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void answers_readToTheirEnd_leaveTheConnectionForTheNextCall() {
        try (WireServer server = WireServer.answering(
                        Reply.result("{\"a\":1}"), Reply.json(429, "{\"errors\":[]}"), Reply.result("{\"a\":1}"));
                WorkersAiClient client = Account.client(server)) {
            client.run("@cf/a/b", INPUT);
            assertThatThrownBy(() -> client.run("@cf/a/b", INPUT)).isInstanceOf(ApiException.class);
            client.run("@cf/a/b", INPUT);

            assertThat(server.requests()).hasSize(3);
            assertThat(server.connectionsOpened()).isEqualTo(1);
        }
    }

    /** The JDK's client ends when it is collected; its idle connections must not lead to it. */
    @Test
    void closedClient_withIdleConnections_leavesNoThreadOfTheJdk() {
        Set<Thread> before = selectors();
        try (WireServer server = WireServer.answering(Reply.result("{}"))) {
            callAndClose(server);

            assertThat(Leftovers.await(() -> {
                        System.gc();
                        return before.containsAll(selectors());
                    }))
                    .isTrue();
        }
    }

    private static void callAndClose(WireServer server) {
        try (WorkersAiClient client = Account.client(server)) {
            client.api(TestApi.class).ping();
        }
    }

    private static Set<Thread> selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("-SelectorManager"))
                .collect(Collectors.toSet());
    }

    @Test
    void clearText_noUpgradeToHttp2_isAttempted() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            client.run("@cf/a/b", INPUT);

            assertThat(server.request().headers()).doesNotContainKeys("upgrade", "http2-settings");
        }
    }

    @Test
    void closedClient_anyUse_isAClearError() {
        try (WireServer server = WireServer.answering(Reply.result("{}"))) {
            WorkersAiClient client = Account.client(server);
            TestApi api = client.api(TestApi.class);
            client.close();
            client.close();

            assertThatThrownBy(() -> client.run("@cf/a/b", INPUT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This Workers AI client is closed.");
            assertThatThrownBy(api::ping).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> client.api(TestApi.class)).isInstanceOf(IllegalStateException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void close_withAnOpenStream_returnsAtOnceAndTheStreamGoesOn() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Reply reply = Reply.open("text/event-stream", out -> {
            out.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            awaitQuietly(closed);
            out.write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
        });
        try (WireServer server = WireServer.answering(reply)) {
            WorkersAiClient client = Account.client(server);
            try (EventStream stream =
                    client.api(TestApi.class).chatStream(Prompt.builder().build())) {
                client.close();
                closed.countDown();

                assertThat(stream.body().readAllBytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("data: 1\n\ndata: 2\n\n");
            }
        }
    }

    @Test
    void givenClient_isUsedAndNotClosed() {
        class Given implements Client, AutoCloseable {
            boolean closed;

            @Override
            public Response execute(Request request, Request.Options options) {
                return Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of())
                        .body("{\"result\":7,\"success\":true}", StandardCharsets.UTF_8)
                        .build();
            }

            @Override
            public void close() {
                closed = true;
            }
        }
        Given given = new Given();
        JsonNode answer;
        try (WorkersAiClient client = WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .httpClient(given)
                .build()) {
            answer = client.run("@cf/a/b", INPUT);
        }
        assertThat(answer.asInt()).isEqualTo(7);
        assertThat(given.closed).isFalse();
    }

    private static void runWith(IOException failure) {
        try (WorkersAiClient client = WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .options(CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
                .httpClient((request, options) -> {
                    throw failure;
                })
                .build()) {
            client.run("@cf/a/b", INPUT);
        }
    }

    private static Reply silentUntil(CountDownLatch done) {
        return Reply.silent(out -> awaitQuietly(done));
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
