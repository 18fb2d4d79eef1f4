package dev.workersai.streaming;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * What decoding one stream has brought so far: chunks that nobody has taken yet, and what can only be said at its end.
 * It is emptied before more is read.
 */
final class ChunkQueue {

    private final ArrayDeque<ChatChunk> chunks = new ArrayDeque<>();
    private final UsageCounter usage = new UsageCounter();
    private final @Nullable ThinkSplitter splitter;
    private @Nullable FinishReason finishReason;
    private @Nullable String modelId;
    private @Nullable String rawJson;
    private boolean textSeen;
    private boolean toolCallSeen;

    ChunkQueue(boolean splitInlineReasoning) {
        this.splitter = splitInlineReasoning ? new ThinkSplitter(this) : null;
    }

    @Nullable
    ChatChunk poll() {
        return chunks.poll();
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    /** Takes text as it came from the service. */
    void text(String text) {
        textSeen |= !text.isEmpty();
        if (splitter == null) {
            addText(text);
        } else {
            splitter.add(text);
        }
    }

    void addText(String text) {
        if (!text.isEmpty()) {
            chunks.add(new ChatChunk.TextDelta(text));
        }
    }

    void addReasoning(String text) {
        if (!text.isEmpty()) {
            chunks.add(new ChatChunk.ReasoningDelta(text));
        }
    }

    void addToolCall(ChatChunk.ToolCallDelta delta) {
        toolCallSeen = true;
        chunks.add(delta);
    }

    void addUnknown(String raw) {
        chunks.add(new ChatChunk.Unknown(raw));
    }

    /** Takes a finish reason; the last one holds. */
    void finish(String wireName) {
        if (!wireName.isBlank()) {
            finishReason = new FinishReason(wireName);
        }
    }

    void model(String id) {
        if (!id.isBlank()) {
            modelId = id;
        }
    }

    void raw(String json) {
        rawJson = json;
    }

    /** Adds what was held back for the end of the stream. */
    void end() {
        flush();
        Usage total = usage.usage();
        if (total != null) {
            chunks.add(new ChatChunk.UsageReport(total));
        }
        if (finishReason != null) {
            chunks.add(new ChatChunk.Finish(finishReason));
        }
    }

    /** Adds text that was held back because it might have been a part of a tag. */
    void flush() {
        if (splitter != null) {
            splitter.flush();
        }
    }

    UsageCounter usage() {
        return usage;
    }

    @Nullable
    FinishReason finishReason() {
        return finishReason;
    }

    @Nullable
    String modelId() {
        return modelId;
    }

    @Nullable
    String rawJson() {
        return rawJson;
    }

    boolean isTextSeen() {
        return textSeen;
    }

    boolean isToolCallSeen() {
        return toolCallSeen;
    }
}
