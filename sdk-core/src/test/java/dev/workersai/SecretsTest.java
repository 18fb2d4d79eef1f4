package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.RecordingLogs;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
