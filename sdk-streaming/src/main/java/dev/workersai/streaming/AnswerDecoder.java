package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * Whole answers: JSON that comes where a stream was asked for, and the last event of the Responses dialect. Reads all
 * shapes that a text model's result has, in or out of an envelope.
 */
final class AnswerDecoder {

    private final ChunkQueue queue;
    private final ToolCallReader calls;
    private final JsonCursor json;
    private final ErrorFrames errors;

    AnswerDecoder(ChunkQueue queue, ToolCallReader calls, JsonCursor json, ErrorFrames errors) {
        this.queue = queue;
        this.calls = calls;
        this.json = json;
        this.errors = errors;
    }

    /** Takes a whole answer. */
    void take(JsonNode document) throws IOException {
        if (isFailure(document)) {
            throw errors.reported(document);
        }
        boolean enveloped = document.has("result") && (document.has("success") || document.has("errors"));
        JsonNode result = enveloped ? document.path("result") : document;
        if (result.isTextual()) {
            queue.text(result.asText());
        } else if (!result.path("choices").isEmpty()) {
            takeChoice(result.path("choices").path(0));
            takeFacts(result);
        } else if (result.path("output").isArray()) {
            takeResponse(result);
        } else if (result.has("response") || result.has("tool_calls")) {
            takeLegacy(result);
            takeFacts(result);
        } else if (result.isEmpty()) { // null, too
            throw errors.empty(document.toString());
        } else {
            queue.addUnknown(document.toString());
        }
    }

    /** Returns whether a document says that there is no answer. */
    static boolean isFailure(JsonNode document) {
        boolean says = document.path("success").isBoolean();
        return says
                ? !document.path("success").asBoolean()
                : !document.path("errors").isEmpty()
                        || document.hasNonNull("error")
                        || document.has("internalCode")
                        || document.path("object").asText().equals("error");
    }

    private void takeChoice(JsonNode choice) throws IOException {
        JsonNode message = choice.path("message");
        takeReasoning(message);
        String content = StreamJson.contentText(message.has("content") ? message.path("content") : choice.path("text"));
        queue.text(content.isEmpty() ? message.path("refusal").asText("") : content);
        takeCalls(message.path("tool_calls"));
        takeCalls(message.path("function_call"));
        queue.finish(choice.path("finish_reason").asText(""));
    }

    private void takeLegacy(JsonNode result) throws IOException {
        takeReasoning(result);
        JsonNode response = result.path("response");
        if (response.isContainerNode()) {
            queue.text(response.toString());
        } else if (!response.isNull()) {
            queue.text(response.asText());
        }
        takeCalls(result.path("tool_calls"));
        queue.finish(result.path("finish_reason").asText(""));
    }

    /** Takes a response object of the Responses dialect. */
    void takeResponse(JsonNode response) throws IOException {
        for (JsonNode item : response.path("output")) {
            switch (item.path("type").asText()) {
                case "message" -> {
                    for (JsonNode part : item.path("content")) {
                        queue.text(part.path("text").asText(part.path("refusal").asText("")));
                    }
                }
                case "reasoning" -> {
                    JsonNode parts = item.path("content").isEmpty() ? item.path("summary") : item.path("content");
                    parts.forEach(part -> queue.addReasoning(part.path("text").asText("")));
                }
                case "function_call" -> takeCalls(item);
                default -> queue.addUnknown(item.toString());
            }
        }
        takeFacts(response);
    }

    /** Takes what a whole answer says about itself: model, usage, how it ended. */
    void takeFacts(JsonNode result) throws IOException {
        queue.model(result.path("model").asText(""));
        JsonNode usage = result.path("usage");
        if (usage.isObject()) {
            json.open(StreamJson.span(usage));
            queue.usage().read(json);
            json.finish();
        }
        switch (result.path("status").asText("")) {
            case "completed" -> queue.finish(queue.isToolCallSeen() ? "tool_calls" : "stop");
            case "incomplete" -> queue.finish(incompleteReason(result));
            case "failed" -> throw errors.reported(result);
            default -> {
                // no Responses object, or one that does not say
            }
        }
    }

    private static String incompleteReason(JsonNode response) {
        String reason = response.path("incomplete_details").path("reason").asText("length");
        return reason.equals("max_output_tokens") ? "length" : reason;
    }

    private void takeReasoning(JsonNode message) {
        String reasoning = message.path("reasoning_content").asText("");
        queue.addReasoning(reasoning.isEmpty() ? message.path("reasoning").asText("") : reasoning);
    }

    private void takeCalls(JsonNode entries) throws IOException {
        if (entries.isContainerNode() && !entries.isEmpty()) {
            calls.read(StreamJson.span(entries));
        }
    }
}
