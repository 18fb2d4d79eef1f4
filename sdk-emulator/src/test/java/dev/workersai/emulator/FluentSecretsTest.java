package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.workersai.CallListener;
import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.Route;
import dev.workersai.WorkersAiClient;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fluent layer shows the token nowhere: not in a log, a result, an exception, an event or a recorded request. */
class FluentSecretsTest {

    private static final String MARKER = "MARKERmarkerMARKERmarker";

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final Handler recorder = new Recorder(shown);

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

    private record Kind(String name, Function<ChatModelRef, Object> call) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("send", ChatModelRef::send),
                new Kind("async", chat -> chat.sendAsync().join()),
                new Kind("stream", FluentSecretsTest::streamed));
    }

    private static String streamed(ChatModelRef chat) {
        try (ChatStream stream = chat.stream()) {
            return stream.result() + " " + stream.result().call();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void chat_byEveryRoad_showsNoToken(Kind kind) {
        try (Emulator emulator = Emulator.builder()
                        .apiToken("cfut_" + MARKER)
                        .gatewayToken("gw-" + MARKER)
                        .start();
                WorkersAiClient client = WorkersAiClient.builder()
                        .accountId(emulator.accountId())
                        .apiToken("cfut_" + MARKER)
                        .baseUrl(emulator.baseUrl())
                        .build()) {
            WorkersAi ai = WorkersAi.using(client)
                    .with(CallOptions.builder()
                            .listener(CallListener.onEnd((call, failure) -> shown.add(call + " " + failure)))
                            .build());
            Gateway gateway = Gateway.builder("gw")
                    .token("gw-" + MARKER)
                    .viaHost(emulator.gatewayUrl())
                    .build();
            for (CallOptions road : List.of(
                    CallOptions.none(),
                    CallOptions.builder().route(Route.OPENAI).build(),
                    CallOptions.builder().gateway(gateway).build(),
                    CallOptions.builder().gateway(gateway).route(Route.OPENAI).build())) {
                ChatModelRef chat = ai.chat(Caller.LLAMA).options(road).user("Hi");
                shown.add(kind.call().apply(chat) + " " + chat + road);
                ChatModelRef refused = chat.extra("max_tokens", "none at all");
                emulator.answerNext(CannedAnswer.json(400, "{\"errors\":[{\"code\":5006,\"message\":\"no\"}]}"));
                shown.add(everythingOf(catchThrowable(() -> kind.call().apply(refused))));
            }
            assertThat(emulator.requests())
                    .hasSize(8)
                    .allSatisfy(request -> assertThat(request + request.bodyText() + request.headers())
                            .doesNotContain(MARKER));
        }
        assertThat(shown).hasSizeGreaterThan(16).noneMatch(text -> text.contains(MARKER));
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
            lines.add(new SimpleFormatter().format(entry));
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
