package dev.workersai.streaming;

import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.WorkersAiException;
import dev.workersai.internal.ActiveCall;
import dev.workersai.wire.EventStream;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of one stream, one at a time, and the rules of its end. It reads only when there is nothing left to hand out,
 * and nothing past the done marker counts. One thread at a time; {@link #close} may come from any.
 */
final class ChunkSource implements ChunkFeed {

    private static final int UNKNOWN = -2;

    private final StreamOrigin origin;
    private final @Nullable ActiveCall call;
    private final String mediaType;
    private final StreamBytes body;
    private final SseReader reader;
    private final ChunkQueue queue;
    private final ChunkDecoder decoder;
    private final ErrorFrames errors;
    private final ReadFailures failures;
    private final Accumulator accumulator;
    private volatile boolean reading;
    private int firstByte = UNKNOWN;
    private boolean over;
    private @Nullable WorkersAiException failure;

    /** Makes a source that waits for what it reads. */
    ChunkSource(EventStream stream, StreamOptions options, StreamOrigin origin) {
        this(stream, new StreamBody(stream, options), options, origin);
    }

    /**
     * Makes a source.
     *
     * @param stream the answer
     * @param body its bytes
     */
    ChunkSource(EventStream stream, StreamBytes body, StreamOptions options, StreamOrigin known) {
        this.call = ActiveCall.behind(stream.body());
        this.origin = known.behind(call);
        if (call != null) {
            call.leaveEndToReader();
        }
        this.mediaType = stream.mediaType().toLowerCase(Locale.ROOT);
        this.body = body;
        this.reader = new SseReader(body, options.maxLineBytes(), options.maxEventBytes());
        this.queue = new ChunkQueue(options.splitInlineReasoning());
        this.errors = new ErrorFrames(origin);
        this.failures = new ReadFailures(body, origin);
        this.accumulator = new Accumulator(origin, new ToolCallIds());
        this.decoder = new ChunkDecoder(queue, errors, options.passMalformedEvents());
    }

    /** Waits for the first chunk, if need be, and takes none. */
    void begin() {
        while (queue.isEmpty() && !over) {
            read();
        }
    }

    @Override
    public @Nullable ChatChunk next() {
        while (true) {
            if (failure != null) {
                throw failure;
            }
            failures.requireOpen();
            ChatChunk chunk = queue.poll();
            if (chunk != null) {
                accumulator.add(chunk);
                return chunk;
            }
            if (over) {
                return null;
            }
            read();
            if (reader.isStarved() && queue.isEmpty() && !over) {
                return null;
            }
        }
    }

    @Override
    public boolean isOver() {
        return over && queue.isEmpty();
    }

    @Override
    public ChatResult partialResult() {
        accumulator.addFacts(queue);
        if (call != null) {
            accumulator.addCall(call.info());
        }
        return accumulator.result();
    }

    @Override
    public void close() {
        body.close(StreamBytes.State.CLOSED);
        if (!reading) {
            endCall();
        }
    }

    private void read() {
        boolean fine = false;
        reading = true;
        try {
            advance();
            fine = true;
        } catch (IOException e) {
            body.close(StreamBytes.State.ENDED);
            if (queue.finishReason() == null || !failures.isLoss(e)) {
                throw failed(e);
            }
            end(); // The model had stopped: what is lost is at most the usage.
        } catch (ApiException | ProtocolException e) {
            throw failed(e);
        } finally {
            if (!fine || over) {
                endCall();
                body.finish();
            }
            reading = false;
        }
    }

    /** Says that the call is over, what the answer took, and why it failed; only the first time counts. */
    private void endCall() {
        if (call == null) {
            return;
        }
        Usage usage = queue.usage().usage();
        if (usage != null) {
            call.took(usage.promptTokens(), usage.completionTokens());
        }
        call.end(failure);
    }

    private void advance() throws IOException {
        if (firstByte == UNKNOWN) {
            int first = reader.peek();
            if (reader.isStarved()) {
                return;
            }
            firstByte = first;
        }
        if (isWhole()) {
            takeWhole();
        } else if (reader.next()) {
            if (isDone()) {
                end();
            } else {
                decoder.decode(reader.buffer(), reader.dataStart(), reader.dataEnd());
            }
        } else if (!reader.isStarved()) {
            if ((reader.readUnfinished() && isDone()) || queue.finishReason() != null) {
                end();
            } else {
                throw truncated();
            }
        }
    }

    /** Returns whether the answer is no event stream. */
    private boolean isWhole() {
        return firstByte == '<'
                || firstByte == '{'
                || firstByte == '['
                || (firstByte >= 0 && mediaType.contains("json"));
    }

    private boolean isDone() {
        return ChunkDecoder.isDone(reader.buffer(), reader.dataStart(), reader.dataEnd());
    }

    private void takeWhole() throws IOException {
        if (!reader.readAll()) {
            return;
        }
        JsonSpan bytes = new JsonSpan(reader.buffer(), reader.dataStart(), reader.dataEnd());
        if (firstByte == '<') {
            throw errors.misfit("events were expected, but a web page came", bytes.text(), null);
        }
        decoder.decodeWhole(bytes.bytes(), bytes.start(), bytes.end());
        end();
    }

    private void end() {
        if (FinishReason.ERROR.equals(queue.finishReason())) {
            throw errors.finishedWithError();
        }
        queue.end();
        over = true;
    }

    private StreamTruncatedException truncated() {
        ChatResult partial = drained();
        failure = new StreamTruncatedException(
                origin.subject() + ": the stream ended after " + amount(partial)
                        + " without a finish reason and without the done marker.",
                partial,
                null);
        return (StreamTruncatedException) failure;
    }

    private RuntimeException failed(IOException cause) {
        if (failures.isClosed()) {
            return failures.closed();
        }
        WorkersAiException exception = failures.of(cause);
        ChatResult partial = drained();
        if (!failures.isBreak(cause) || accumulator.isEmpty()) {
            return failed(exception);
        }
        failure = new StreamTruncatedException(
                origin.subject() + ": the stream broke off after " + amount(partial) + ": " + cause,
                partial,
                exception);
        return failure;
    }

    /** Nothing has arrived: the plain exception. Something has: one that hands it over. */
    private WorkersAiException failed(WorkersAiException cause) {
        ChatResult partial = drained();
        failure = accumulator.isEmpty()
                ? cause
                : new StreamFailedException(
                        "The stream failed after " + amount(partial) + ". " + cause.getMessage(), partial, cause);
        return failure;
    }

    /** Returns the partial result with what was held back in case it was a part of a tag. */
    private ChatResult drained() {
        queue.flush();
        for (ChatChunk chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
            accumulator.add(chunk);
        }
        return partialResult();
    }

    private static String amount(ChatResult partial) {
        int calls = partial.toolCalls().size();
        return partial.text().length() + " characters of text"
                + (calls == 0 ? "" : " and " + calls + (calls == 1 ? " tool call" : " tool calls"));
    }
}
