package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The data of one event in, chunks out. The dialect is read off the event, never off the model's name: one with choices
 * is in OpenAI's, even if it says the same in the legacy dialect beside it; one with a Responses type in that; any other
 * in the legacy dialect.
 */
final class ChunkDecoder {

    private static final byte[] DONE = {'[', 'D', 'O', 'N', 'E', ']'};

    private final ChunkQueue queue;
    private final ErrorFrames errors;
    private final boolean passMalformed;
    private final JsonFeed feed;
    private final FrameReader frame;
    private final ToolCallReader calls;
    private final AnswerDecoder answers;
    private final ResponsesEvents responses;

    ChunkDecoder(ChunkQueue queue, ErrorFrames errors, boolean passMalformed) throws IOException {
        this.queue = queue;
        this.errors = errors;
        this.passMalformed = passMalformed;
        this.feed = new JsonFeed();
        this.frame = new FrameReader(feed, queue.usage());
        ToolCallTracker tracker = new ToolCallTracker(queue);
        this.calls = new ToolCallReader(feed, tracker);
        this.answers = new AnswerDecoder(queue, calls, errors);
        this.responses = new ResponsesEvents(queue, tracker, answers, errors);
    }

    /** Returns whether the data are the done marker. */
    static boolean isDone(byte[] bytes, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        if (to - from != DONE.length) {
            return false;
        }
        for (int i = 0; i < DONE.length; i++) {
            if (bytes[from + i] != DONE[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Decodes the data of an event and puts what is in them into the queue.
     *
     * @throws dev.workersai.error.ApiException if the event reports an error
     * @throws dev.workersai.error.ProtocolException if the data are no JSON, and broken events are not passed on
     */
    void decode(byte[] bytes, int start, int end) throws IOException {
        int first = start;
        while (first < end && isSpace(bytes[first])) {
            first++;
        }
        if (first == end) {
            return; // empty data keep a connection alive
        }
        JsonSpan data = new JsonSpan(bytes, first, end);
        try {
            if (bytes[first] == '{') {
                frame.read(bytes, first, end);
                takeFrame(data);
            } else {
                StreamJson.tree(data);
                queue.addUnknown(data.text());
            }
        } catch (JsonProcessingException e) {
            feed.reset();
            byte[] mended = data.text().getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(mended, 0, mended.length, bytes, first, end)) {
                decode(mended, 0, mended.length); // Bytes that are no UTF-8 are U+FFFD by the standard, and no failure.
                return;
            }
            if (!passMalformed) {
                throw errors.misfit("an event has broken JSON: " + e.getOriginalMessage(), data.text(), e);
            }
            queue.addUnknown(data.text());
        }
    }

    /** Frees what decoding needed; for the thread that decodes. */
    void close() {
        try {
            feed.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a JSON parser without input cannot fail", e);
        }
    }

    /** Decodes a whole answer that came where events were expected. */
    void decodeWhole(byte[] bytes, int start, int end) throws IOException {
        JsonSpan data = new JsonSpan(bytes, start, end);
        queue.raw(data.text());
        try {
            answers.take(StreamJson.tree(data));
        } catch (JsonProcessingException e) {
            throw errors.misfit("the answer is neither events nor JSON", data.text(), e);
        }
    }

    private void takeFrame(JsonSpan data) throws IOException {
        if (frame.isFailure) {
            throw errors.reported(StreamJson.tree(data));
        }
        if (frame.model != null && queue.modelId() == null) {
            queue.model(frame.model);
        }
        String type = frame.type;
        if (frame.hasChoices) {
            takeChoice(data);
        } else if (type != null && ResponsesEvents.isOne(type)) {
            responses.take(type, frame.delta, data);
        } else if (frame.isEnveloped) {
            takeEnveloped(StreamJson.tree(data));
        } else if (frame.isKnown) {
            takeLegacy();
        } else {
            queue.addUnknown(data.text());
        }
    }

    private void takeEnveloped(JsonNode envelope) throws IOException {
        if (envelope.path("result").isTextual() || !envelope.path("result").isEmpty()) {
            answers.take(envelope);
        }
    }

    private void takeChoice(JsonSpan data) throws IOException {
        if (frame.hasMoreChoices || frame.isOtherChoice) {
            queue.addUnknown(data.text()); // A second answer must not be mixed into the first, and not be lost.
        }
        if (frame.isOtherChoice) {
            return;
        }
        if (frame.choiceReasoning != null) {
            queue.addReasoning(frame.choiceReasoning);
        }
        if (frame.choiceText != null) {
            queue.text(frame.choiceText);
        }
        if (frame.choiceFinish != null) {
            queue.finish(frame.choiceFinish);
        }
        takeCalls(frame.choiceCalls);
        takeCalls(frame.choiceCall);
    }

    private void takeLegacy() throws IOException {
        if (frame.reasoning != null) {
            queue.addReasoning(frame.reasoning);
        }
        if (frame.response != null) {
            queue.text(frame.response);
        }
        if (frame.finish != null) {
            queue.finish(frame.finish);
        }
        takeCalls(frame.calls);
    }

    private void takeCalls(@Nullable JsonSpan entries) throws IOException {
        if (entries != null) {
            calls.read(entries);
        }
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\t' || value == '\r';
    }
}
