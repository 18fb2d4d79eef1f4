package dev.workersai.streaming;

import dev.workersai.CallInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts chunks together. For one thread. */
final class Accumulator {

    private final StreamOrigin origin;
    private final Supplier<String> ids;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder reasoning = new StringBuilder();
    private final Map<Integer, ToolCallSlot> slots = new TreeMap<>();
    private @Nullable FinishReason finishReason;
    private @Nullable Usage usage;
    private @Nullable String modelId;
    private @Nullable String rawJson;
    private @Nullable CallInfo call;

    /**
     * Makes an empty one.
     *
     * @param ids makes ids for calls that have none
     */
    Accumulator(StreamOrigin origin, Supplier<String> ids) {
        this.origin = origin;
        this.ids = ids;
        this.modelId = origin.model();
    }

    void add(ChatChunk chunk) {
        if (chunk instanceof ChatChunk.TextDelta delta) {
            text.append(delta.text());
        } else if (chunk instanceof ChatChunk.ReasoningDelta delta) {
            reasoning.append(delta.text());
        } else if (chunk instanceof ChatChunk.ToolCallDelta delta) {
            slots.computeIfAbsent(delta.index(), index -> new ToolCallSlot()).add(delta);
        } else if (chunk instanceof ChatChunk.Finish finish) {
            finishReason = finish.reason();
        } else if (chunk instanceof ChatChunk.UsageReport report) {
            usage = report.usage();
        }
    }

    /** Takes what the queue knows and no chunk says; also the finish reason and usage that wait for the end. */
    void addFacts(ChunkQueue queue) {
        modelId = queue.modelId() == null ? modelId : queue.modelId();
        rawJson = queue.rawJson();
        finishReason = queue.finishReason();
        usage = queue.usage().usage();
    }

    /** Takes the facts of the call, as far as it has come. */
    void addCall(CallInfo facts) {
        call = facts;
    }

    /** Returns whether anything has arrived that a caller would miss. */
    boolean isEmpty() {
        return text.isEmpty() && reasoning.isEmpty() && slots.isEmpty();
    }

    /** Returns the result as far as it has come. */
    ChatResult result() {
        return ChatResult.builder()
                .text(text.toString())
                .reasoning(reasoning.toString())
                .toolCalls(toolCalls())
                .finishReason(origin.finishReason(finishReason, usage))
                .usage(origin.billed(usage))
                .modelId(modelId)
                .rayId(origin.rayId())
                .rawJson(rawJson)
                .attempts(origin.attempts())
                .call(call)
                .build();
    }

    private List<ToolCall> toolCalls() {
        Set<String> taken = new HashSet<>(origin.callIds());
        List<ToolCall> calls = new ArrayList<>(slots.size());
        slots.values().forEach(slot -> calls.add(slot.call(taken, ids)));
        return calls;
    }
}
