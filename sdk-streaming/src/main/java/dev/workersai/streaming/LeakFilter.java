package dev.workersai.streaming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a model that was forced to call a tool. Text that may turn out to be the call is held back until it is
 * clear that it is none; see {@link LeakedCalls}.
 */
final class LeakFilter implements ChunkFeed {

    private final ChunkFeed feed;
    private final Toolbox tools;
    private final Deque<ChatChunk> ready = new ArrayDeque<>();
    private final List<ChatChunk> held = new ArrayList<>();
    private boolean hasBegun;
    private boolean isDecided;
    private List<ToolCall> recovered = List.of();

    LeakFilter(ChunkFeed feed, Toolbox tools) {
        this.feed = feed;
        this.tools = tools;
    }

    @Override
    public boolean prepare() {
        return feed.prepare() || !ready.isEmpty();
    }

    @Override
    public @Nullable ChatChunk next() {
        while (ready.isEmpty() && !isDecided) {
            ChatChunk chunk = feed.next();
            if (chunk == null && !feed.isOver()) {
                return null;
            }
            if (chunk instanceof ChatChunk.TextDelta delta && (hasBegun || mayBegin(delta.text()))) {
                hasBegun |= !delta.text().isBlank();
                held.add(chunk);
                continue;
            }
            if (!(chunk instanceof ChatChunk.ReasoningDelta)) {
                decide();
            }
            if (chunk == null) {
                break;
            }
            ready.add(shown(chunk));
        }
        ChatChunk chunk = ready.poll();
        if (chunk != null) {
            return chunk;
        }
        ChatChunk next = feed.next();
        return next == null ? null : shown(next);
    }

    private static boolean mayBegin(String text) {
        String begin = text.stripLeading();
        return begin.isEmpty() || begin.startsWith("{") || begin.startsWith("[");
    }

    /** Nothing more is held back: the calls come in place of the text, or the text itself. */
    private void decide() {
        isDecided = true;
        ChatResult answer = feed.partialResult();
        if (held.isEmpty() || LeakedCalls.recovered(answer, tools) == answer) {
            ready.addAll(held);
        } else {
            recovered = LeakedCalls.recovered(answer, tools).toolCalls();
            for (ToolCall call : recovered) {
                int index = recovered.indexOf(call);
                ready.add(new ChatChunk.ToolCallDelta(index, call.id(), call.name(), call.arguments()));
            }
        }
        held.clear();
    }

    private ChatChunk shown(ChatChunk chunk) {
        return chunk instanceof ChatChunk.Finish && !recovered.isEmpty()
                ? new ChatChunk.Finish(FinishReason.TOOL_CALLS)
                : chunk;
    }

    @Override
    public boolean isOver() {
        return ready.isEmpty() && held.isEmpty() && feed.isOver();
    }

    @Override
    public ChatResult partialResult() {
        ChatResult answer = feed.partialResult();
        return recovered.isEmpty() ? answer : LeakedCalls.with(answer, recovered);
    }

    @Override
    public void close() {
        feed.close();
    }
}
