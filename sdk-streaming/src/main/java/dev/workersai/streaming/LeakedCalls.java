package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tool calls that a model wrote down as its text instead of making them, as gpt-oss does now and then when it is forced
 * to call. Only then, with no real call in the answer and nothing but tools of the chat in the text, is the text taken
 * for calls.
 *
 * @see <a href="https://github.com/cloudflare/ai/issues/560">cloudflare/ai #560</a>
 */
final class LeakedCalls {

    private LeakedCalls() {}

    /** Returns the answer with the calls in their place, or as it is if there are none in its text. */
    static ChatResult recovered(ChatResult answer, Toolbox tools) {
        if (!tools.isForced() || !answer.toolCalls().isEmpty()) {
            return answer;
        }
        List<ToolCall> calls = in(answer.text(), tools);
        return calls.isEmpty() ? answer : with(answer, calls);
    }

    static ChatResult with(ChatResult answer, List<ToolCall> calls) {
        return answer.toBuilder()
                .text("")
                .toolCalls(calls)
                .finishReason(FinishReason.TOOL_CALLS)
                .build();
    }

    private static List<ToolCall> in(String text, Toolbox tools) {
        JsonNode written;
        try {
            written = RequestJson.parsed(text);
        } catch (JsonProcessingException e) {
            return List.of(); // words, as it should be
        }
        Stream<JsonNode> entries = written.isArray() ? written.valueStream() : Stream.of(written);
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode entry : entries.toList()) {
            ToolCall call = call(entry, tools);
            if (call == null) {
                return List.of();
            }
            calls.add(call);
        }
        return calls;
    }

    private static @Nullable ToolCall call(JsonNode entry, Toolbox tools) {
        JsonNode name = entry.path("name");
        if (!(entry instanceof ObjectNode) || !name.isTextual() || !tools.isForced(name.asText())) {
            return null;
        }
        return new ToolCall(new ToolCallIds().get(), null, name.asText(), arguments(entry));
    }

    /** Returns the arguments: under either of two names, or what stands beside the tool's name. */
    private static String arguments(JsonNode entry) {
        for (String member : List.of("arguments", "parameters")) {
            JsonNode given = entry.path(member);
            if (given.isObject()) {
                return given.toString();
            }
            if (given.isTextual()) {
                return given.asText();
            }
        }
        ObjectNode rest = entry.deepCopy();
        rest.remove("name");
        return rest.toString();
    }
}
