package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads tool calls, whole or in pieces, in all the shapes that services send: wrapped in {@code function} or flat,
 * arguments as text or as an object, names and ids there or null.
 */
final class ToolCallReader {

    private final JsonFeed feed;
    private final ToolCallTracker tracker;

    ToolCallReader(JsonFeed feed, ToolCallTracker tracker) {
        this.feed = feed;
        this.tracker = tracker;
    }

    /** Reads an array of calls, or one call. The feed must be between two documents. */
    void read(JsonSpan span) throws IOException {
        JsonParser parser = feed.feed(span.bytes(), span.start(), span.end());
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            tracker.add(piece(parser, 0));
        } else {
            int position = 0;
            for (JsonToken token = parser.nextToken(); isEntry(token); token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    tracker.add(piece(parser, position++));
                } else {
                    parser.skipChildren();
                }
            }
        }
        feed.finish();
    }

    private static boolean isEntry(JsonToken token) {
        return token != JsonToken.END_ARRAY && token != JsonToken.NOT_AVAILABLE;
    }

    private ToolCallPiece piece(JsonParser parser, int position) throws IOException {
        int index = -1;
        String id = "";
        String callId = ""; // Responses items have both, and this is the one to answer to.
        String name = "";
        String arguments = "";
        int depth = 0;
        while (depth >= 0) {
            if (parser.nextToken() != JsonToken.FIELD_NAME) {
                depth--;
                continue;
            }
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "index" -> index = value == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : index;
                case "id" -> id = text(parser, value, id);
                case "call_id" -> callId = text(parser, value, callId);
                case "name" -> name = text(parser, value, name);
                case "arguments" -> arguments = arguments(parser, value);
                case "function" -> {
                    if (value == JsonToken.START_OBJECT) {
                        depth++;
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return new ToolCallPiece(index, position, callId.isEmpty() ? id : callId, name, arguments);
    }

    private static String text(JsonParser parser, JsonToken value, String known) throws IOException {
        if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
            return parser.getText();
        }
        parser.skipChildren();
        return known;
    }

    private String arguments(JsonParser parser, JsonToken value) throws IOException {
        if (value.isStructStart()) {
            return feed.skip().text();
        }
        return value == JsonToken.VALUE_NULL ? "" : parser.getText();
    }
}
