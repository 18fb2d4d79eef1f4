package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.error.WorkersAiException;
import dev.workersai.streaming.ChatChunk;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.EventStreams;
import dev.workersai.streaming.ServerEvents;
import dev.workersai.streaming.StreamOptions;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever bytes come as a stream: chunks, or an exception of this SDK, in time, and in memory that is in proportion to
 * what came. More tries: {@code -Djqwik.tries.default=100000}.
 */
class StreamFuzzTest {

    private static final Path CORPUS = Path.of("../sdk-streaming/src/test/resources/corpus");

    private static List<byte[]> streams;

    /** The ways to read a stream. */
    enum Reading {
        CHUNKS {
            @Override
            void read(EventStream events, StreamOptions options) {
                try (ChatStream stream = EventStreams.chat(events, options)) {
                    for (ChatChunk chunk : stream) {
                        assertThat(chunk).isNotNull();
                    }
                    assertThat(stream.result().text()).isNotNull();
                }
            }
        },
        TEXT {
            @Override
            void read(EventStream events, StreamOptions options) {
                try (ChatStream stream = EventStreams.chat(events, options)) {
                    StringBuilder text = new StringBuilder();
                    stream.text().forEach(text::append);
                    assertThat(stream.result().text()).isEqualTo(text.toString());
                }
            }
        },
        RESULT {
            @Override
            void read(EventStream events, StreamOptions options) {
                try (ChatStream stream = EventStreams.chat(events, options)) {
                    assertThat(stream.result().toString()).isNotEmpty();
                }
            }
        },
        EVENTS {
            @Override
            void read(EventStream events, StreamOptions options) {
                try (ServerEvents stream = EventStreams.events(events, options)) {
                    stream.forEach(event -> assertThat(event.data().length()).isNotNegative());
                }
            }
        };

        abstract void read(EventStream events, StreamOptions options);
    }

    @BeforeContainer
    static void record() throws IOException {
        streams = new ArrayList<>();
        try (TrueAnswers answers = TrueAnswers.record();
                Stream<Path> files = Files.list(CORPUS)) {
            streams.addAll(answers.streams());
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".sse")) {
                    streams.add(Files.readAllBytes(file));
                }
            }
            streams.addAll(answers.refusals());
        }
    }

    @Example
    void streams_ofTheCorpusAndTheEmulator_areThere() {
        assertThat(streams).hasSizeGreaterThan(50);
    }

    @Property
    void read_hostileBytes_givesChunksOrAnExceptionOfThisSdk(
            @ForAll("bytes") byte[] bytes,
            @ForAll("packets") List<Integer> packets,
            @ForAll("options") StreamOptions options,
            @ForAll("mediaTypes") String mediaType,
            @ForAll Reading reading)
            throws Exception {
        BoundedRun run = run(new HostileBody(bytes, packets, false), options, mediaType, reading);

        assertIsOurs(run);
        assertThat(run.allocated()).isLessThan(Allowance.of(bytes.length));
    }

    @Property(tries = 60)
    void read_endlessBytes_isEndedByACeiling(
            @ForAll("bytes") byte[] bytes, @ForAll("options") StreamOptions options, @ForAll Reading reading)
            throws Exception {
        HostileBody body = new HostileBody(bytes, List.of(8192), true);

        BoundedRun run = run(body, options, "text/event-stream", reading);

        assertIsOurs(run);
        assertThat(run.allocated()).isLessThan(Allowance.of(options.maxStreamBytes()));
    }

    /** Small events, of which no single one is remarkable, until the stream's ceiling is reached. */
    @Example
    void read_endlessSmallEvents_takesTimeInProportion() throws Exception {
        StreamOptions options =
                StreamOptions.builder().maxStreamBytes(3L * 1024 * 1024).build();
        for (String event : List.of(
                "data: {\"response\":\" \"}\n\n",
                "data: {\"response\":\"<think>\"}\n\n",
                "data: {\"response\":\"</\"}\n\n",
                "data: {\"tool_calls\":[{\"name\":\"f\",\"arguments\":{}}]}\n\n",
                "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"function\":{\"arguments\":\"{\"}}]}}]}\n\n",
                "data:\n",
                "id: 1\n",
                "\n",
                ":\r",
                " ")) {
            HostileBody body = new HostileBody(event.getBytes(StandardCharsets.UTF_8), List.of(8192), true);

            BoundedRun run = run(body, options, "text/event-stream", Reading.CHUNKS);

            assertThat(run.thrown())
                    .as(event)
                    .isInstanceOf(WorkersAiException.class)
                    .hasMessageMatching("(?s).*max(Line|Event|Stream)Bytes.*");
            assertThat(run.allocated()).as(event).isLessThan(Allowance.of(body.taken()));
        }
    }

    private static BoundedRun run(HostileBody body, StreamOptions options, String mediaType, Reading reading)
            throws InterruptedException {
        return BoundedRun.of(() -> {
            reading.read(EventStream.of(body, mediaType), options);
            return null;
        });
    }

    private static void assertIsOurs(BoundedRun run) {
        if (run.thrown() != null) {
            assertThat(run.thrown()).isInstanceOf(WorkersAiException.class);
            assertThat(run.thrown().getMessage()).hasSizeLessThan(4000);
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return HostileBytes.of(Arbitraries.of(streams), streams);
    }

    @Provide
    Arbitrary<String> mediaTypes() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("text/event-stream")),
                Tuple.of(1, Arbitraries.of("", "application/json")));
    }

    @Provide
    Arbitrary<List<Integer>> packets() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of(1))),
                Tuple.of(1, Arbitraries.just(List.of(1 << 20))),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(1, 3000)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8)));
    }

    @Provide
    Arbitrary<StreamOptions> options() {
        return Combinators.combine(
                        Arbitraries.of(40, 1000, 64 * 1024),
                        Arbitraries.of(40, 1000, 128 * 1024),
                        Arbitraries.of(100L, 10_000L, 1024L * 1024),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((line, event, stream, split, pass) -> StreamOptions.builder()
                        .maxLineBytes(line)
                        .maxEventBytes(event)
                        .maxStreamBytes(stream)
                        .splitInlineReasoning(split)
                        .passMalformedEvents(pass)
                        .build());
    }
}
