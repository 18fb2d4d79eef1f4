package dev.workersai.streaming;

import dev.workersai.error.WorkersAiException;
import feign.Response;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that no thread waits for. Its request is sent when the first chunk is wanted; as long as none has come, another
 * model may be asked. For one thread at a time, which is told when there is more; {@link #close} may come from any.
 */
final class AsyncFeed implements ChunkFeed {

    private final ChatExchange exchange;
    private final ChatRequest request;
    private final StreamOptions options;
    private final boolean live;
    private final Fallbacks models;

    private volatile Runnable onArrival = () -> {};
    private volatile boolean closed;
    private volatile @Nullable CompletableFuture<Response> sent;
    private volatile @Nullable Reading reading;
    private volatile @Nullable Throwable refusal;
    private boolean delivered;

    private record Reading(OpenAnswer answer, ChunkSource chunks) {}

    /**
     * Makes a feed; nothing is sent yet.
     *
     * @param live whether a stream is asked for
     */
    AsyncFeed(ChatExchange exchange, ChatRequest request, StreamOptions options, boolean live) {
        this.exchange = exchange;
        this.request = request;
        this.options = options;
        this.live = live;
        this.models = new Fallbacks(request.targets());
    }

    /** Names what to run when there is more to take, or an end; on the thread that brought it. */
    void onArrival(Runnable action) {
        onArrival = action;
    }

    /** Sends the request, if that has not been done. */
    @Override
    public boolean prepare() {
        if (sent == null && refusal == null && !closed) {
            try {
                open();
            } catch (RuntimeException e) {
                refusal = e;
            }
        }
        return reading != null || refusal != null || closed;
    }

    @Override
    public @Nullable ChatChunk next() {
        while (true) {
            requireOpen();
            Throwable refused = refusal;
            Reading current = reading;
            if (refused != null) {
                goOn(refused);
            } else if (current != null) {
                try {
                    return taken(current);
                } catch (WorkersAiException e) {
                    goOn(ofCurrent(current, e));
                }
            } else {
                return null;
            }
        }
    }

    private @Nullable ChatChunk taken(Reading current) {
        ChatChunk chunk = current.chunks().next();
        delivered |= chunk != null;
        return chunk;
    }

    private WorkersAiException ofCurrent(Reading current, WorkersAiException failure) {
        return !live && failure instanceof StreamTruncatedException cut
                ? current.answer().ofWhole(cut)
                : failure;
    }

    private void goOn(Throwable failure) {
        if (!(failure instanceof WorkersAiException known)) {
            throw failure instanceof RuntimeException other ? other : new CompletionException(failure);
        }
        if (delivered) {
            throw known;
        }
        models.goOn(known);
        refusal = null;
        reading = null;
        open();
    }

    private void open() {
        ChatExchange.Opening opening = exchange.openAsync(request, models.target(), models.attempts(), live);
        sent = opening.response();
        if (closed) {
            opening.response().cancel(true);
        }
        var unused = opening.response().whenComplete((response, failure) -> {
            if (failure == null) {
                begin(opening.answer().apply(response));
            } else {
                refusal = failure;
            }
            onArrival.run();
        });
    }

    private void begin(OpenAnswer answer) {
        try {
            if (!live) {
                answer.requireNoPage();
            }
            ChunkSource chunks = answer.pushed(options, () -> onArrival.run());
            reading = new Reading(answer, chunks);
            if (closed) {
                chunks.close();
            }
        } catch (WorkersAiException e) {
            answer.close();
            refusal = e;
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new CancellationException("The stream was closed before its end.");
        }
    }

    @Override
    public boolean isOver() {
        Reading current = reading;
        return current != null && current.chunks().isOver();
    }

    @Override
    public ChatResult partialResult() {
        Reading current = reading;
        if (current == null) {
            throw new IllegalStateException("the answer has not begun");
        }
        return current.chunks().partialResult();
    }

    @Override
    public void close() {
        closed = true;
        CompletableFuture<Response> opening = sent;
        if (opening != null) {
            opening.cancel(true);
        }
        Reading current = reading;
        if (current != null) {
            current.chunks().close();
        }
    }
}
