package dev.workersai.streaming;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers of all rounds of a conversation with tools, one after the other. Between two of them the tools run, while
 * no clock of a stream ticks.
 */
final class ConversationFeed implements ChunkFeed {

    private final ToolRounds rounds;
    private final Function<ChatRequest, ChunkFeed> open;
    private volatile ChunkFeed current;
    private int earlierCalls;
    private @Nullable RuntimeException failure;

    private final Object lock = new Object();
    private boolean closed;
    private @Nullable Thread worker;

    /**
     * Opens the first answer.
     *
     * @param open opens the answer to a request
     */
    ConversationFeed(ChatRequest request, Function<ChatRequest, ChunkFeed> open) {
        this.rounds = new ToolRounds(request);
        this.open = open;
        this.current = open.apply(request);
    }

    @Override
    public @Nullable ChatChunk next() {
        while (true) {
            if (failure != null) {
                throw failure;
            }
            ChatChunk chunk = current.next();
            if (chunk != null) {
                return counted(chunk);
            }
            ChatResult answer = current.partialResult();
            if (!rounds.goesOn(answer)) {
                return null;
            }
            goOn(answer);
        }
    }

    /** Numbers the calls of all rounds, so that no two have the same number. */
    private ChatChunk counted(ChatChunk chunk) {
        return earlierCalls > 0 && chunk instanceof ChatChunk.ToolCallDelta delta
                ? new ChatChunk.ToolCallDelta(delta.index() + earlierCalls, delta.id(), delta.name(), delta.arguments())
                : chunk;
    }

    private void goOn(ChatResult answer) {
        begin();
        try {
            rounds.next(answer);
            take(open.apply(rounds.request()));
            earlierCalls += answer.toolCalls().size();
        } catch (RuntimeException e) {
            failure = isClosed() ? closed() : e;
            throw failure;
        } finally {
            end();
        }
    }

    private void begin() {
        synchronized (lock) {
            if (closed) {
                throw closed();
            }
            worker = Thread.currentThread();
        }
    }

    private void take(ChunkFeed next) {
        current = next;
        if (isClosed()) {
            next.close();
        }
    }

    private void end() {
        synchronized (lock) {
            worker = null;
            if (closed) {
                var unused = Thread.interrupted(); // It has reached what it was meant for.
            }
        }
    }

    private boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    private static CancellationException closed() {
        return new CancellationException("The stream was closed before its end.");
    }

    @Override
    public boolean isOver() {
        return failure == null && current.isOver() && !rounds.goesOn(current.partialResult());
    }

    @Override
    public ChatResult partialResult() {
        return rounds.concluded(current.partialResult());
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            if (worker != null) {
                worker.interrupt();
            }
        }
        current.close();
    }
}
