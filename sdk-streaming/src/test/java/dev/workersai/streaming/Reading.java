package dev.workersai.streaming;

import dev.workersai.wire.EventStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads streams that tests make, and words what comes. */
final class Reading {

    private Reading() {}

    static ChatStream stream(String bytes, int packetSize) {
        return stream(DrippingInput.of(bytes, packetSize), StreamOptions.defaults());
    }

    static ChatStream stream(InputStream bytes, StreamOptions options) {
        return EventStreams.chat(EventStream.of(bytes, "text/event-stream"), options);
    }

    /** Returns a stream of events with the given data and a done marker. */
    static String events(String... data) {
        return "data: " + String.join("\n\ndata: ", data) + "\n\ndata: [DONE]\n\n";
    }

    static List<String> words(ChatStream stream) {
        List<String> words = new ArrayList<>();
        stream.forEach(chunk -> words.add(word(chunk)));
        return words;
    }

    static List<String> words(String bytes, int packetSize) {
        try (ChatStream stream = stream(bytes, packetSize)) {
            return words(stream);
        }
    }

    static String word(ChatChunk chunk) {
        if (chunk instanceof ChatChunk.TextDelta delta) {
            return "text " + delta.text();
        } else if (chunk instanceof ChatChunk.ReasoningDelta delta) {
            return "reasoning " + delta.text();
        } else if (chunk instanceof ChatChunk.ToolCallDelta delta) {
            return "call " + delta.index() + " id=" + delta.id() + " name=" + delta.name() + " arguments="
                    + delta.arguments();
        } else if (chunk instanceof ChatChunk.Finish finish) {
            return "finish " + finish.reason();
        } else if (chunk instanceof ChatChunk.UsageReport report) {
            return "usage " + report.usage();
        } else {
            return "unknown " + ((ChatChunk.Unknown) chunk).rawJson();
        }
    }
}
