package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code response} form.
 *
 * @param twofold whether each streamed fragment comes in the chat form as well, as seen on llama-3.3-70b (2026-10),
 *     the one model of this form that takes batches
 * @param callForm how the model says tool calls
 */
record LegacyFormat(boolean twofold, CallForm callForm) implements TextFormat {

    private static final int LONGEST_PADDING = 24;
    private static final String LETTERS = "abdefghijklmnopqrstuvwxyz0123456789";
    private static final String WHOLE_NUMBER = "0|[1-9]\\d{0,8}";

    @Override
    public JsonNode whole(Reply reply) {
        ObjectNode result = Json.object();
        JsonNode json = reply.json();
        if (json != null) {
            result.set("response", json);
        } else {
            result.put("response", spoken(reply));
        }
        result.set("tool_calls", callForm.calls(reply));
        if (!reply.calls().isEmpty()) {
            result.putNull("response");
        }
        result.set("usage", reply.usage().toJson());
        return result;
    }

    @Override
    public List<JsonNode> frames(Reply reply) {
        List<JsonNode> frames = new ArrayList<>();
        for (String piece : Tokens.pieces(spoken(reply))) {
            ObjectNode frame = twofold ? ChatCompletionFormat.chunk(reply, deltaOf(piece)) : Json.object();
            frames.add(withResponse(frame, piece).put("p", padding(piece + frames.size())));
        }
        frames.addAll(callFrames(reply));
        ObjectNode last = Json.object().put("response", "");
        last.set("usage", reply.usage().toJson());
        frames.add(last);
        return frames;
    }

    // Bare calls come all at once, wrapped ones in pieces.
    private List<ObjectNode> callFrames(Reply reply) {
        if (reply.calls().isEmpty()) {
            return List.of();
        }
        if (callForm != CallForm.BARE) {
            return ToolFrames.pieces(reply, true).stream()
                    .map(ToolFrames::holding)
                    .toList();
        }
        ObjectNode delta = Json.object();
        delta.set("tool_calls", CallForm.TEXT.calls(reply));
        ObjectNode frame = twofold ? ChatCompletionFormat.chunk(reply, delta) : Json.object();
        frame.put("response", "").set("tool_calls", callForm.calls(reply));
        return List.of(frame);
    }

    // Models of this form have no place of their own for thoughts and put them in front.
    private static String spoken(Reply reply) {
        return reply.reasoning().isEmpty()
                ? reply.text()
                : "<think>\n" + reply.reasoning() + "\n</think>\n\n" + reply.text();
    }

    private static ObjectNode deltaOf(String piece) {
        return Json.object().put("content", piece);
    }

    // A fragment that looks like a number arrives as one.
    private static ObjectNode withResponse(ObjectNode frame, String piece) {
        return piece.matches(WHOLE_NUMBER)
                ? frame.put("response", Integer.parseInt(piece))
                : frame.put("response", piece);
    }

    private static String padding(String seed) {
        var random = StableHash.random(seed);
        var padding = new StringBuilder();
        int length = 1 + random.nextInt(LONGEST_PADDING);
        while (padding.length() < length) {
            padding.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return padding.toString();
    }
}
