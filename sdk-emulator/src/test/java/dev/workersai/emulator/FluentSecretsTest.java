package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.workersai.CallListener;
import dev.workersai.CallOptions;
import dev.workersai.CallOptionsBuilder;
import dev.workersai.Gateway;
import dev.workersai.RetryPolicy;
import dev.workersai.Route;
import dev.workersai.WorkersAiClient;
import dev.workersai.batch.BatchJob;
import dev.workersai.catalog.Models;
import dev.workersai.embedding.EmbeddingException;
import dev.workersai.streaming.WorkersAi;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** The road to the service. */
    private enum Road {
        DIRECT,
        OPENAI,
        GATEWAY,
        OPENAI_BY_GATEWAY;

        CallOptions options(Emulator emulator) {
            CallOptionsBuilder options = CallOptions.builder();
            if (this == OPENAI || this == OPENAI_BY_GATEWAY) {
                options.route(Route.OPENAI);
            }
            if (this == GATEWAY || this == OPENAI_BY_GATEWAY) {
                options.gateway(Gateway.builder("gw")
                        .token("gw-" + MARKER)
                        .viaHost(emulator.gatewayUrl())
                        .build());
            }
            return options.build();
        }
    }

    /** What becomes of a call; null is an answer. */
    private static List<@Nullable Fault> fates() {
        return Arrays.asList(
                null,
                Fault.refusal(400, 5006, "AiError: you sent Authorization: Bearer cfut_" + MARKER),
                Fault.refusal(200, 10_000, "no such token: cfut_" + MARKER),
                Fault.webPage(502),
                Fault.garbage(),
                Fault.brokenGzip(),
                Fault.truncated(9),
                Fault.reset());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHAT_BY_GATEWAY") // the roads lead through one
    void call_onEveryRoadWithEveryFate_showsNoToken(FluentCall call) {
        for (Road road : Road.values()) {
            showEveryFate(call, road);
        }
        assertThat(shown).noneMatch(text -> text.contains(MARKER));
    }

    private void showEveryFate(FluentCall call, Road road) {
        try (Emulator emulator = emulator();
                WorkersAiClient client = client(emulator)) {
            CallOptions options = road.options(emulator);
            WorkersAi ai = WorkersAi.using(client).with(options).with(listening());
            BatchJob<?> batch = FluentCall.queue(ai);
            shown.add(ai.client() + " " + ai.client().options() + options + batch);
            for (Fault fate : fates()) {
                emulator.faults().clear();
                if (fate != null) {
                    emulator.faults().when(request -> true, fate);
                }
                Throwable thrown = catchThrowable(() -> shown.add(String.valueOf(call.call(ai, emulator, batch))));
                assertThat(thrown == null)
                        .as("%s by %s with %s: %s", call, road, fate, thrown)
                        .isEqualTo(fate == null);
                shown.add(thrown == null ? "" : everythingOf(thrown));
            }
            assertThat(emulator.requests()).hasSizeGreaterThanOrEqualTo(fates().size());
            assertNoneRecorded(emulator);
        }
    }

    @Test
    void websocket_openedRefusedOrBroken_showsNoToken() {
        try (Emulator emulator = emulator();
                WorkersAiClient client = client(emulator)) {
            WorkersAi ai = WorkersAi.using(client).with(listening());
            var flux = ai.realtime(Models.Realtime.FLUX).sampleRate(16_000);
            try (var session = flux.connect()) {
                session.send(speech());
                session.finish();
                session.forEach(event -> shown.add(event.toString()));
                shown.add(session + " " + flux);
            }
            assertNoneRecorded(emulator);
            try (WorkersAiClient stranger = WorkersAiClient.builder()
                    .accountId(emulator.accountId())
                    .apiToken("cfut_unknown_" + MARKER)
                    .baseUrl(emulator.baseUrl())
                    .build()) {
                shown.add(everythingOf(catchThrowable(() -> WorkersAi.using(stranger)
                        .realtime(Models.Realtime.FLUX)
                        .sampleRate(16_000)
                        .connect())));
            }
        }
        assertThat(shown).hasSizeGreaterThan(2).noneMatch(text -> text.contains(MARKER));
    }

    @Test
    void manyTexts_withFailures_showNoToken() {
        try (Emulator emulator = emulator();
                WorkersAiClient client = client(emulator)) {
            WorkersAi ai = WorkersAi.using(client).with(listening());
            emulator.faults()
                    .when(request -> request.bodyText().contains("poison"), Fault.refusal(400, 5006, "cfut_" + MARKER));
            List<String> texts = IntStream.range(0, 250)
                    .mapToObj(i -> i == 7 ? "poison" : "text " + i)
                    .toList();

            Throwable thrown = catchThrowable(
                    () -> ai.embed(Models.Embed.BGE_SMALL_EN_V1_5).all(texts));

            shown.add(everythingOf(thrown));
            assertThat(thrown).isInstanceOfSatisfying(EmbeddingException.class, e -> {
                assertThat(e.failedIndices()).containsExactly(7);
                shown.add(e.failures().toString());
            });
            assertNoneRecorded(emulator);
        }
        assertThat(shown).hasSizeGreaterThan(2).noneMatch(text -> text.contains(MARKER));
    }

    private CallOptions listening() {
        return CallOptions.builder()
                .listener(CallListener.onEnd((call, failure) ->
                        shown.add(call + " " + (failure == null ? "answered" : everythingOf(failure)))))
                .retryPolicy(RetryPolicy.builder()
                        .maxAttempts(2)
                        .firstDelay(Duration.ZERO)
                        .build())
                .build();
    }

    private static Emulator emulator() {
        return Emulator.builder()
                .apiToken("cfut_" + MARKER)
                .gatewayToken("gw-" + MARKER)
                .batchPolls(1)
                .start();
    }

    private static WorkersAiClient client(Emulator emulator) {
        return WorkersAiClient.builder()
                .accountId(emulator.accountId())
                .apiToken("cfut_" + MARKER)
                .baseUrl(emulator.baseUrl())
                .build();
    }

    /** Half a second, loud enough for events. */
    private static byte[] speech() {
        byte[] samples = new byte[16_000];
        Arrays.fill(samples, (byte) 0x40);
        return samples;
    }

    private static void assertNoneRecorded(Emulator emulator) {
        assertThat(emulator.requests())
                .allSatisfy(request -> assertThat(request + request.target() + request.bodyText() + request.headers())
                        .doesNotContain(MARKER));
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
