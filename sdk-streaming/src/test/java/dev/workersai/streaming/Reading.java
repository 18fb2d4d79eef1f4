package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.error.WorkersAiException;
import dev.workersai.wire.EventStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

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

    /** Reads a stream in packets of every size, all of which have to give the same chunks and the same failure. */
    static List<String> words(String bytes) {
        requireSameInAllPackets(bytes, StreamOptions.defaults());
        return words(bytes, 7);
    }

    /** Reads a stream in packets of every size, all of which have to give the same chunks and the same failure. */
    static List<String> words(String bytes, StreamOptions options) {
        requireSameInAllPackets(bytes, options);
        return words(stream(DrippingInput.of(bytes, 7), options));
    }

    /** Reads a stream in packets of every size, all of which have to give the same chunks and the same failure. */
    static ChatResult result(String bytes) {
        requireSameInAllPackets(bytes, StreamOptions.defaults());
        try (ChatStream stream = stream(bytes, 7)) {
            return stream.result();
        }
    }

    private static void requireSameInAllPackets(String bytes, StreamOptions options) {
        List<String> whole = outcome(bytes, 1 << 24, options);
        for (int size : new int[] {1, 2, 3, 7, 64}) {
            assertThat(outcome(bytes, size, options))
                    .as("in packets of %d", size)
                    .isEqualTo(whole);
        }
    }

    private static List<String> outcome(String bytes, int packetSize, StreamOptions options) {
        List<String> words = new ArrayList<>();
        try (ChatStream stream = stream(DrippingInput.of(bytes, packetSize), options)) {
            stream.forEach(chunk -> words.add(word(chunk)));
        } catch (WorkersAiException e) {
            words.add("failure " + e);
        }
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

    /** Returns what a future fails with, and waits for it. */
    static Throwable failureOf(CompletableFuture<?> future) throws Exception {
        try {
            throw new AssertionError("it gave " + future.get(20, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
