package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The events of the Responses dialect, which gpt-oss may speak. Text and reasoning need nothing but the type and the
 * delta; a tree is made of the others, which are few.
 */
final class ResponsesEvents {

    private final ChunkQueue queue;
    private final ToolCallTracker tracker;
    private final AnswerDecoder answers;
    private final ErrorFrames errors;

    ResponsesEvents(ChunkQueue queue, ToolCallTracker tracker, AnswerDecoder answers, ErrorFrames errors) {
        this.queue = queue;
        this.tracker = tracker;
        this.answers = answers;
        this.errors = errors;
    }

    static boolean isOne(@Nullable String type) {
        return type != null && (type.startsWith("response.") || type.equals("error"));
    }

    /** Takes an event whose type {@link #isOne}. */
    void take(String type, @Nullable String delta, JsonSpan frame) throws IOException {
        String piece = delta == null ? "" : delta;
        switch (type) {
            case "response.output_text.delta", "response.refusal.delta" -> queue.text(piece);
            case "response.reasoning_text.delta", "response.reasoning_summary_text.delta" -> queue.addReasoning(piece);
            case "response.output_text.done" -> takeTextIfFirst(StreamJson.tree(frame));
            case "response.function_call_arguments.delta" -> takeArguments(StreamJson.tree(frame), piece);
            case "response.function_call_arguments.done" -> takeWholeArguments(StreamJson.tree(frame));
            case "response.output_item.added", "response.output_item.done" -> takeItem(StreamJson.tree(frame));
            case "response.created", "response.in_progress", "response.queued" ->
                queue.model(
                        StreamJson.tree(frame).path("response").path("model").asText());
            case "response.completed", "response.incomplete" ->
                takeEnd(StreamJson.tree(frame).path("response"));
            case "response.failed", "error" -> throw errors.reported(StreamJson.tree(frame));
            case "response.content_part.added",
                    "response.content_part.done",
                    "response.refusal.done",
                    "response.reasoning_text.done",
                    "response.reasoning_part.added",
                    "response.reasoning_part.done",
                    "response.reasoning_summary_text.done",
                    "response.reasoning_summary_part.added",
                    "response.reasoning_summary_part.done" -> {
                // say once more, or announce, what the deltas have
            }
            default -> queue.addUnknown(frame.text());
        }
    }

    private void takeTextIfFirst(JsonNode event) {
        if (!queue.isTextSeen()) {
            queue.text(event.path("text").asText());
        }
    }

    private void takeArguments(JsonNode event, String piece) {
        tracker.add(new ToolCallPiece(event.path("output_index").asInt(0), 0, "", "", piece));
    }

    private void takeWholeArguments(JsonNode event) {
        if (!tracker.hasArguments(event.path("output_index").asInt(0))) {
            takeArguments(event, event.path("arguments").asText());
        }
    }

    private void takeItem(JsonNode event) {
        JsonNode item = event.path("item");
        if (!item.path("type").asText().equals("function_call")) {
            return;
        }
        int index = event.path("output_index").asInt(0);
        JsonNode arguments = item.path("arguments");
        String whole = arguments.isTextual() ? arguments.asText() : arguments.toString();
        tracker.add(new ToolCallPiece(
                index,
                0,
                item.path("call_id").asText(item.path("id").asText()),
                item.path("name").asText(),
                tracker.hasArguments(index) || arguments.isNull() ? "" : whole));
    }

    /** The event at the end repeats the whole answer; it is needed only where nothing came before it. */
    private void takeEnd(JsonNode response) throws IOException {
        if (queue.isTextSeen() || queue.isToolCallSeen()) {
            answers.takeFacts(response);
        } else {
            answers.takeResponse(response);
        }
    }
}
