package dev.workersai.streaming;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A feed that is opened when its first chunk is wanted, on the thread that wants it. */
final class LazyFeed implements ChunkFeed {

    private final Supplier<ChunkFeed> open;
    private @Nullable ChunkFeed feed;
    private boolean closed;

    LazyFeed(Supplier<ChunkFeed> open) {
        this.open = open;
    }

    @Override
    public @Nullable ChatChunk next() {
        ChunkFeed opened = known();
        return (opened == null ? opened() : opened).next();
    }

    private ChunkFeed opened() {
        ChunkFeed opened = open.get();
        synchronized (this) {
            feed = opened;
            if (!closed) {
                return opened;
            }
        }
        opened.close();
        throw new CancellationException("The stream was closed before its end.");
    }

    private synchronized @Nullable ChunkFeed known() {
        return feed;
    }

    @Override
    public boolean isOver() {
        ChunkFeed opened = known();
        return opened != null && opened.isOver();
    }

    @Override
    public ChatResult partialResult() {
        ChunkFeed opened = known();
        if (opened == null) {
            throw new IllegalStateException("the answer has not begun");
        }
        return opened.partialResult();
    }

    @Override
    public void close() {
        ChunkFeed opened;
        synchronized (this) {
            closed = true;
            opened = feed;
        }
        if (opened != null) {
            opened.close();
        }
    }
}
