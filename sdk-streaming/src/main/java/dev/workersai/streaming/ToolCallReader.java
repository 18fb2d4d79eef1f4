package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.workersai.streaming.JsonCursor.Kind;

/**
 * Reads tool calls, whole or in pieces, in all the shapes that services send: wrapped in {@code function} or flat,
 * arguments as text or as an object, names and ids there or null.
 */
final class ToolCallReader {

    private final JsonCursor json;
    private final ToolCallTracker tracker;

    ToolCallReader(JsonCursor json, ToolCallTracker tracker) {
        this.json = json;
        this.tracker = tracker;
    }

    /** Reads an array of calls, or one call. The cursor must be between two documents. */
    void read(JsonSpan span) throws JsonProcessingException {
        json.open(span);
        if (json.kind() == Kind.OBJECT) {
            tracker.add(piece(0));
        } else {
            takeEntries();
        }
        json.finish();
    }

    private void takeEntries() throws JsonProcessingException {
        int position = 0;
        json.enter();
        while (json.nextElement()) {
            if (json.kind() == Kind.OBJECT) {
                tracker.add(piece(position++));
            } else {
                json.skip();
            }
        }
    }

    private ToolCallPiece piece(int position) throws JsonProcessingException {
        int index = -1;
        String id = "";
        String callId = ""; // Responses items have both, and this is the one to answer to.
        String name = "";
        String arguments = "";
        int depth = 0;
        json.enter();
        while (depth >= 0) {
            String member = json.nextName();
            if (member == null) {
                depth--;
                continue;
            }
            Kind kind = json.kind();
            switch (member) {
                case "index" -> index = index(kind, index);
                case "id" -> id = text(kind, id);
                case "call_id" -> callId = text(kind, callId);
                case "name" -> name = text(kind, name);
                case "arguments" -> arguments = arguments(kind);
                case "function" -> {
                    if (kind == Kind.OBJECT) {
                        json.enter();
                        depth++;
                    } else {
                        json.skip();
                    }
                }
                default -> json.skip();
            }
        }
        return new ToolCallPiece(index, position, callId.isEmpty() ? id : callId, name, arguments);
    }

    private int index(Kind kind, int known) throws JsonProcessingException {
        if (kind == Kind.NUMBER) {
            return (int) json.wholeNumber();
        }
        json.skip();
        return known;
    }

    private String text(Kind kind, String known) throws JsonProcessingException {
        if (kind == Kind.TEXT) {
            return json.text();
        }
        String written = json.span().text();
        return kind == Kind.NUMBER ? written : known;
    }

    private String arguments(Kind kind) throws JsonProcessingException {
        if (kind == Kind.TEXT) {
            return json.text();
        }
        String written = json.span().text();
        return kind == Kind.NULL ? "" : written;
    }
}
