package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole streams, each beside what is to come of it: {@code corpus/*.sse} and {@code *.expected}. */
class CorpusTest {

    private static final List<String> NAMES = List.of(
            "legacy",
            "openai",
            "both-dialects",
            "text-completion",
            "calls-native",
            "calls-openai",
            "calls-without-index",
            "responses",
            "think");

    static Stream<Arguments> streams() {
        return NAMES.stream().flatMap(name -> Stream.of(1, 2, 3, 7, 64, 1 << 24).map(size -> Arguments.of(name, size)));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void stream_ofTheCorpus_givesWhatStandsBesideIt(String name, int packetSize) {
        assertThat(read(resource(name + ".sse"), packetSize)).isEqualTo(resource(name + ".expected"));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void stream_ofTheCorpusWithOtherLineEnds_givesTheSame(String name, int packetSize) {
        for (String lineEnd : List.of("\r", "\r\n")) {
            assertThat(read(resource(name + ".sse").replace("\n", lineEnd), packetSize))
                    .isEqualTo(resource(name + ".expected"));
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void stream_ofTheCorpusThatIsPushed_givesTheSameChunks(String name, int packetSize) {
        List<String> pushed = new ArrayList<>();
        PushedPackets.publisher(resource(name + ".sse"), packetSize).subscribe(new Flow.Subscriber<>() {

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ChatChunk chunk) {
                pushed.add(Reading.word(chunk));
            }

            @Override
            public void onError(Throwable failure) {
                pushed.add(failure.toString());
            }

            @Override
            public void onComplete() {
                pushed.add("complete");
            }
        });

        List<String> pulled = new ArrayList<>(Reading.words(resource(name + ".sse"), packetSize));
        pulled.add("complete");
        assertThat(pushed).isEqualTo(pulled);
    }

    private static String read(String bytes, int packetSize) {
        StringBuilder text = new StringBuilder();
        try (ChatStream stream = Reading.stream(bytes, packetSize)) {
            Reading.words(stream).forEach(word -> text.append(word).append('\n'));
            ChatResult result = stream.result();
            result.modelId().ifPresent(id -> text.append("model ").append(id).append('\n'));
            text.append("result ").append(result.text()).append('\n');
            result.toolCalls()
                    .forEach(call -> text.append("tool ")
                            .append(call.name())
                            .append(' ')
                            .append(call.arguments())
                            .append('\n'));
        }
        return text.toString();
    }

    private static String resource(String name) {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
