package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** The pieces in which wrapped tool calls are streamed. */
final class ToolFrames {

    private ToolFrames() {}

    /**
     * Returns the pieces of all calls, each an entry of {@code tool_calls}: what begins the call, and its arguments in
     * two parts.
     *
     * @param finalized whether a piece full of nulls ends each call, as in the legacy dialect
     */
    static List<ObjectNode> pieces(Reply reply, boolean finalized) {
        List<ObjectNode> pieces = new ArrayList<>();
        for (ToolWish wish : reply.calls()) {
            ObjectNode first = wish.wrapped(wish.id(reply), TextNode.valueOf(""));
            pieces.add(first.put("index", wish.index()));
            String text = wish.argumentsText();
            pieces.add(part(wish, text.substring(0, text.length() / 2)));
            pieces.add(part(wish, text.substring(text.length() / 2)));
            if (finalized) {
                pieces.add(part(wish, ""));
            }
        }
        return pieces;
    }

    private static ObjectNode part(ToolWish wish, String arguments) {
        ObjectNode part = Json.object().put("index", wish.index()).putNull("id").putNull("type");
        part.putObject("function").putNull("name").put("arguments", arguments);
        return part;
    }

    /** Returns an object with one piece under {@code tool_calls}. */
    static ObjectNode holding(JsonNode piece) {
        ObjectNode holder = Json.object();
        holder.putArray("tool_calls").add(piece);
        return holder;
    }
}
