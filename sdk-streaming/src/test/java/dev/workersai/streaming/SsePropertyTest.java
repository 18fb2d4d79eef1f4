package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SsePropertyTest {

    @Property(tries = 4000)
    void readAll_anyTokensInAnyPackets_givesWhatTheStandardSays(
            @ForAll("streams") String stream, @ForAll("packets") List<Integer> packets) throws IOException {
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        SseReader reader = new SseReader(new DrippingInput(bytes, packets), 1 << 20, 1 << 20);

        List<SseEvent> events = SseEvent.readAll(reader);

        ReferenceSse reference = ReferenceSse.read(bytes);
        assertThat(events).isEqualTo(reference.events());
        assertThat(reader.retryMillis()).isEqualTo(reference.retry());
    }

    @Provide
    Arbitrary<String> streams() {
        Arbitrary<String> token = Arbitraries.of(
                "data",
                "data:",
                "data: ",
                "event:",
                "id:",
                "id: 7",
                "retry:",
                "12",
                ":",
                " ",
                "  ",
                "x",
                "é",
                "😀",
                "\uFEFF",
                "\0",
                "[DONE]",
                "{\"response\":\"a\"}",
                "foo: bar",
                "datax:",
                "\t",
                "\r",
                "\n",
                "\n\n",
                "\r\n",
                "\r\n\r\n",
                "\r\r");
        Arbitrary<String> tokens = token.list().ofMaxSize(40).map(list -> String.join("", list));
        Arbitrary<String> head = Arbitraries.of("", "", "\uFEFF", "\uFEFF\uFEFF", "\n");
        return head.flatMap(first -> tokens.map(rest -> first + rest));
    }

    @Provide
    Arbitrary<List<Integer>> packets() {
        return Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(12);
    }
}
