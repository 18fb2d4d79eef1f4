package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.workersai.internal.AsyncCall;
import dev.workersai.internal.WebSocketRoad;
import dev.workersai.testing.Account;
import dev.workersai.testing.LoudCalls;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.RecordingListener;
import dev.workersai.testing.RecordingLogs;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The token is in one header on the wire and nowhere else, whatever happens and however much is logged. */
class SecretsTest {

    private static final String MARKER = "MARKERmarker";
    private static final String PROMPT = "tell nobody";

    private final Logger root = Logger.getLogger("");
    private final List<String> julLines = new CopyOnWriteArrayList<>();
    private final Handler recorder = new Recorder(julLines);
    private final Level before = root.getLevel();

    @BeforeEach
    void logEverything() {
        root.setLevel(Level.ALL);
        recorder.setLevel(Level.ALL);
        root.addHandler(recorder);
    }

    @AfterEach
    void logAsBefore() {
        root.removeHandler(recorder);
        root.setLevel(before);
    }

    static Stream<Reply> failures() {
        return Stream.of(
                Reply.json(
                        401, "{\"success\":false,\"errors\":[{\"code\":10000,\"message\":\"Authentication error\"}]}"),
                Reply.json(500, ""),
                Reply.text(502, "text/html", "<html><title>Bad gateway</title></html>"),
                Reply.json(200, "{\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}]}"),
                Reply.json(200, "{\"result\":"),
                Reply.text(502, "text/html", "<html>You sent Authorization: Bearer " + Account.TOKEN + "</html>"),
                Reply.text(200, "text/html", "<html><title>" + Account.TOKEN + "</title></html>"),
                Reply.json(
                        400,
                        "{\"success\":false,\"errors\":[{\"code\":9106,\"message\":\"bad: " + Account.TOKEN + "\"}]}"),
                Reply.json(200, Account.TOKEN),
                Reply.json(200, "{\"response\": " + Account.TOKEN + "}"),
                Reply.json(302, "").with("Location", "https://example.com/"),
                Reply.truncated("application/json", "{\"result\":{\"response\":\"a\"}"),
                Reply.none());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void call_thatFails_showsNeitherTokenNorPrompt(Reply failure) {
        try (WireServer server = WireServer.answering(failure);
                WorkersAiClient client = Account.client(server)) {
            Throwable thrown = catchThrowable(() -> client.api(TestApi.class)
                    .chat(Prompt.builder().prompt(PROMPT).build()));

            assertThat(server.requests()).isNotEmpty();
            assertThat(everythingOf(thrown)).doesNotContain(MARKER).doesNotContain(PROMPT);
            assertNothingLogged();
        }
    }

    /** A way to call the service, and how it answers that. */
    private record Kind(String name, Reply reply, Function<WorkersAiClient, @Nullable Object> call) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        Prompt prompt = Prompt.builder().prompt(PROMPT).build();
        Reply json = Reply.result("{\"response\":\"a\"}");
        return Stream.of(
                new Kind("unary", json, client -> client.api(TestApi.class).chat(prompt)),
                new Kind("by id", json, client -> client.run("@cf/a/b", prompt)),
                new Kind("form", json, client -> client.api(TestApi.class).paintForm(prompt)),
                new Kind(
                        "bytes sent",
                        json,
                        client -> client.api(TestApi.class).listen(BinaryBody.of(new byte[9], "audio/wav"), null)),
                new Kind("batch", json, client -> client.api(TestApi.class).queue(prompt)),
                new Kind(
                        "bytes back",
                        Reply.of(200, "image/png", new byte[9]),
                        client -> client.api(TestApi.class).paint(prompt).bytes().length),
                new Kind(
                        "stream",
                        Reply.text(200, "text/event-stream", "data: {}\n\n"),
                        client -> read(client.api(TestApi.class).chatStream(prompt))),
                new Kind(
                        "websocket",
                        json,
                        client -> client.api(WebSocketRoad.class)
                                .open("@cf/a/b", Map.of("a", "b"), new WebSocket.Listener() {})),
                new Kind("response", json, client -> client.api(TestApi.class).raw()),
                new Kind(
                        "async",
                        json,
                        client -> AsyncCall.start(
                                        () -> client.api(TestApi.class).chat(prompt))
                                .join()));
    }

    private static String read(EventStream events) {
        try (events) {
            return new String(events.body().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the calls of a client have in common; the tokens of gateways have the marker, too. */
    private static Stream<CallOptions> roads(WireServer server) {
        GatewayBuilder gateway = Gateway.builder("gw").token(Account.TOKEN);
        return Stream.of(
                        CallOptions.builder(),
                        CallOptions.builder().tag("t").rejectIfBusy(true).header("x-a", "1"),
                        CallOptions.builder().route(Route.OPENAI),
                        CallOptions.builder().gateway(gateway.build()),
                        CallOptions.builder()
                                .gateway(gateway.viaHost(server.baseUrl().resolve("/v1"))
                                        .build()))
                .map(CallOptionsBuilder::build);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfCall_answered_hasTheTokenInItsHeadersOnly(Kind kind) {
        assertHidden(kind, kind.reply);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfCall_refused_hasTheTokenInItsHeadersOnly(Kind kind) {
        assertHidden(kind, Reply.json(400, "{\"errors\":[{\"code\":5006,\"message\":\"no\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfCall_brokenOff_hasTheTokenInItsHeadersOnly(Kind kind) {
        assertHidden(kind, Reply.none());
    }

    private void assertHidden(Kind kind, Reply reply) {
        RecordingListener listener = new RecordingListener();
        List<String> shown = new ArrayList<>();
        try (WireServer server = WireServer.answering(reply);
                WorkersAiClient client = Account.client(server)) {
            roads(server).forEach(options -> {
                CallOptions heard =
                        options.with(CallOptions.builder().listener(listener).build());
                WorkersAiClient derived = client.with(heard);
                Throwable thrown = catchThrowable(() -> shown.add(String.valueOf(kind.call.apply(derived))));
                if (thrown != null) {
                    shown.add(everythingOf(thrown));
                }
                shown.add(derived + " " + derived.api(TestApi.class) + heard + heard.gateway());
            });
            assertThat(server.requests()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(request -> {
                assertThat(request.target() + request.text()).doesNotContain(MARKER);
                assertThat(request.headers().entrySet())
                        .filteredOn(header -> header.getValue().contains(MARKER))
                        .extracting(Map.Entry::getKey)
                        .contains("authorization")
                        .isSubsetOf("authorization", "cf-aig-authorization");
            });
        }
        listener.calls().forEach(call -> shown.add(call.toString()));
        assertThat(shown).noneMatch(text -> text.contains(MARKER));
        assertNothingLogged();
    }

    /** All that the JDK's HTTP client can log, but for headers, of which the client warns; and its undocumented debug log. */
    @Test
    void loggedByTheJdk_whateverItIsTold_showsNoToken() throws Exception {
        try (WireServer server = WireServer.answering(
                Reply.result("{\"response\":\"a\"}"),
                Reply.json(400, "{\"errors\":[{\"code\":5006,\"message\":\"no\"}]}"))) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djdk.httpclient.HttpClient.log=errors,requests,content,frames:all,ssl,trace,channel",
                            "-Djdk.internal.httpclient.debug=true",
                            "-Djdk.internal.httpclient.websocket.debug=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LoudCalls.class.getName(),
                            server.baseUrl().toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).contains("REQUEST:", "InvalidRequestException");
            assertThat(server.requests()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(output).doesNotContain(MARKER);
        }
    }

    @Test
    void token_leadsNowhereElse_evenIfAnInterfaceAsksForIt() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WireServer other = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            assertThat(catchThrowable(() -> client.api(TestApi.class).elsewhere(other.baseUrl())))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void token_replacedBetweenCalls_isReadAgain() {
        AtomicReference<String> token = new AtomicReference<>("first-token");
        AtomicReference<String> gatewayToken = new AtomicReference<>("first-gateway-token");
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client =
                        Account.builder(server).apiToken(token::get).build()) {
            WorkersAiClient derived = client.with(CallOptions.builder()
                    .gateway(Gateway.builder("gw").token(gatewayToken::get).build())
                    .build());
            derived.run("@cf/a/b", "{}");
            token.set("second-token");
            gatewayToken.set("second-gateway-token");
            derived.run("@cf/a/b", "{}");

            assertThat(server.requests())
                    .extracting(request -> request.header("authorization") + request.header("cf-aig-authorization"))
                    .containsExactly(
                            "Bearer first-tokenBearer first-gateway-token",
                            "Bearer second-tokenBearer second-gateway-token");
        }
    }

    @Test
    void call_thatSucceeds_logsModelStatusAndTimeOnly() {
        try (WireServer server = WireServer.answering(Reply.result("{\"response\":\"the answer\"}"));
                WorkersAiClient client = Account.client(server)) {
            TestApi api = client.api(TestApi.class);
            api.chat(Prompt.builder().prompt(PROMPT).build());

            assertThat(RecordingLogs.lines())
                    .anyMatch(line -> line.matches(
                            "DEBUG dev.workersai.http POST /ai/run/@cf/meta/llama-3.1 answered 200 after \\d+ ms .*"));
            assertThat(RecordingLogs.lines()).noneMatch(line -> line.contains("the answer"));
            assertThat(client + " " + api).doesNotContain(MARKER);
            assertNothingLogged();
        }
    }

    private void assertNothingLogged() {
        assertThat(Stream.concat(RecordingLogs.lines().stream(), julLines.stream()))
                .noneMatch(line -> line.contains(MARKER) || line.contains(PROMPT));
    }

    private static String everythingOf(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static final class Recorder extends Handler {

        private final List<String> lines;

        Recorder(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getLoggerName() + " " + entry.getMessage() + " " + Arrays.toString(entry.getParameters()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
