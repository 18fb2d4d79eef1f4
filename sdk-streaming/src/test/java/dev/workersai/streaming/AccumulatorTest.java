package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AccumulatorTest {

    private final Iterator<String> ids = List.of("a", "b", "c").iterator();
    private final Accumulator accumulator = new Accumulator(new StreamOrigin("@cf/a/b", "ray", Set.of()), ids::next);

    @Test
    void result_ofAllKindsOfChunks_hasEachInItsPlace() {
        Usage usage = Usage.builder().promptTokens(1).completionTokens(2).build();
        List.of(
                        new ChatChunk.ReasoningDelta("h"),
                        new ChatChunk.TextDelta("a"),
                        new ChatChunk.Unknown("{}"),
                        new ChatChunk.ReasoningDelta("m"),
                        new ChatChunk.TextDelta("b"),
                        new ChatChunk.UsageReport(usage),
                        new ChatChunk.Finish(FinishReason.LENGTH))
                .forEach(accumulator::add);

        ChatResult result = accumulator.result();

        assertThat(result.text()).isEqualTo("ab");
        assertThat(result.reasoning()).isEqualTo("hm");
        assertThat(result.usage()).containsSame(usage);
        assertThat(result.finishReason()).contains(FinishReason.LENGTH);
        assertThat(result.modelId()).contains("@cf/a/b");
        assertThat(result.rayId()).contains("ray");
        assertThat(result.rawJson()).isEmpty();
        assertThat(result.toolCalls()).isEmpty();
    }

    @Test
    void toolCalls_piecesInAnyOrder_areOneCallPerIndexInOrder() {
        accumulator.add(new ChatChunk.ToolCallDelta(1, "", "", "{\"x\":"));
        accumulator.add(new ChatChunk.ToolCallDelta(0, "a", "f", "null"));
        accumulator.add(new ChatChunk.ToolCallDelta(1, "", "g", " 1}\n"));
        accumulator.add(new ChatChunk.ToolCallDelta(2, "a", "h", "oops"));

        assertThat(accumulator.result().toolCalls())
                .extracting(ToolCall::id, ToolCall::name, ToolCall::arguments)
                .containsExactly(
                        Tuple.tuple("a", "f", "{}"),
                        Tuple.tuple("b", "g", "{\"x\": 1}"),
                        Tuple.tuple("c", "h", "oops"));
    }

    @Test
    void toolCalls_askedForTwice_keepTheirIds() {
        accumulator.add(new ChatChunk.ToolCallDelta(0, "", "f", ""));

        assertThat(accumulator.result().toolCalls()).extracting(ToolCall::id).containsExactly("a");
        assertThat(accumulator.result().toolCalls()).extracting(ToolCall::id).containsExactly("a");
        assertThat(accumulator.result().toolCalls().get(0)).hasToString("ToolCall[f, id a]");
    }
}
