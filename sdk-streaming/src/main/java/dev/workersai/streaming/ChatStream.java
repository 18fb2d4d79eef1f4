package dev.workersai.streaming;

import dev.workersai.wire.EventStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A live answer, readable once.
 *
 * <pre>{@code
 * try (ChatStream stream = EventStreams.chat(events)) {
 *     stream.text().forEach(System.out::print);
 *     ChatResult result = stream.result();
 * }
 * }</pre>
 *
 * <p>Bytes are read on the thread that asks for the next chunk and only when it asks; nothing runs ahead. All views, of
 * chunks or of text, share one position: what one has taken, no other sees. {@link #result()} has everything in any
 * case. The connection is freed at the end of the answer, at a failure, or by {@link #close()}.
 *
 * <p>The answer is complete at the service's done marker, after which nothing counts even if the connection stays open,
 * or, once a finish reason has come, where the bytes end, break off or stay away. Otherwise reading throws
 *
 * <ul>
 *   <li>{@link dev.workersai.error.ApiException} if the service reports an error instead of an answer,
 *   <li>{@link dev.workersai.error.ProtocolException} if what comes is no stream of a text model, or too large,
 *   <li>{@link dev.workersai.error.TransportException} if the connection breaks, or nothing comes for
 *       {@link StreamOptions#idleTimeout()}; all three only as long as nothing of the answer has arrived,
 *   <li>{@link StreamFailedException} if one of these happens after that, and {@link StreamTruncatedException} if the
 *       stream ends too early: both hand over what has arrived,
 *   <li>{@link java.util.concurrent.CancellationException} if the stream was closed before its end; a read that waits in
 *       another thread ends so, too.
 * </ul>
 *
 * <p>A stream of a chat with tools goes on after the tools have run, and throws a {@link ToolException} if that comes to
 * no end. The chunks of all rounds follow each other; the results are those of the last one.
 *
 * <p>For one thread at a time; {@link #close()} may come from any.
 */
public final class ChatStream implements Iterable<ChatChunk>, AutoCloseable {

    private final ChunkFeed source;
    private final Iterator<ChatChunk> chunks = new Chunks();
    private @Nullable ChatChunk ahead;

    ChatStream(ChunkFeed source) {
        this.source = source;
    }

    static ChatStream of(EventStream events, StreamOptions options, StreamOrigin origin) {
        return new ChatStream(new ChunkSource(events, options, origin));
    }

    /** {@return the chunks from the current position on; the same iterator every time} */
    @Override
    public Iterator<ChatChunk> iterator() {
        return chunks;
    }

    /** {@return the pieces of text from the current position on; other chunks are passed over} */
    public Iterable<String> text() {
        return Texts::new;
    }

    /** {@return the chunks from the current position on, sequentially; closing it closes this stream} */
    public Stream<ChatChunk> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /**
     * {@return a publisher of the chunks for one subscriber}
     *
     * <p>Reads on a thread of its own while there is demand: a virtual one where the JDK has them, else a daemon thread.
     * It is gone when the demand is met. See {@link #publisher(Executor)}.
     */
    public Flow.Publisher<ChatChunk> publisher() {
        return publisher(ReadingThreads.newExecutor());
    }

    /**
     * {@return a publisher of the chunks for one subscriber} A second subscriber gets an {@link IllegalStateException}.
     * As many chunks are read as are requested, and none ahead of that; cancelling closes this stream.
     *
     * @param executor runs a task while there is demand, which blocks until chunks arrive
     */
    public Flow.Publisher<ChatChunk> publisher(Executor executor) {
        return new ChatPublisher(new Rest(), executor);
    }

    /**
     * {@return the whole answer, when it has come; until then every chunk goes to a callback} See
     * {@link #forEachAsync(Consumer, Executor)}.
     *
     * @param action gets the chunks one after the other, on a thread of their own: a virtual one where the JDK has them,
     *     else a daemon thread
     */
    public CompletableFuture<ChatResult> forEachAsync(Consumer<? super ChatChunk> action) {
        return forEachAsync(action, ReadingThreads.newExecutor());
    }

    /**
     * {@return the whole answer, when it has come; until then every chunk goes to a callback} Cancelling the future, or
     * ending it in any other way, closes this stream at once. What the callback throws closes it, too, and is what the
     * future fails with.
     *
     * @param action gets the chunks one after the other
     * @param executor runs the reading, which blocks a thread until the answer is there
     */
    public CompletableFuture<ChatResult> forEachAsync(Consumer<? super ChatChunk> action, Executor executor) {
        Objects.requireNonNull(action, "action");
        CompletableFuture<ChatResult> whole = AsyncAnswer.start(executor, onOpen -> {
            onOpen.accept(this);
            try {
                forEach(action);
                return result();
            } finally {
                close();
            }
        });
        var unused = whole.whenComplete((result, failure) -> close());
        return whole;
    }

    /** {@return the whole answer; reads what is left of it, and may be called again} */
    public ChatResult result() {
        while (chunks.hasNext()) {
            chunks.next();
        }
        return source.partialResult();
    }

    /** {@return what has arrived so far, without reading; also after a failure, and after {@link #close()}} */
    public ChatResult partialResult() {
        return source.partialResult();
    }

    /**
     * Frees the connection at once; does nothing the second time, and nothing at the end of the answer. A thread that
     * waits for the next chunk gets a {@link java.util.concurrent.CancellationException}.
     */
    @Override
    public void close() {
        source.close();
    }

    /** What nobody has taken yet, the chunk that was looked at included. */
    private final class Rest implements ChunkFeed {

        @Override
        public @Nullable ChatChunk next() {
            return chunks.hasNext() ? chunks.next() : null;
        }

        @Override
        public boolean isOver() {
            return ahead == null && source.isOver();
        }

        @Override
        public ChatResult partialResult() {
            return source.partialResult();
        }

        @Override
        public void close() {
            source.close();
        }
    }

    private final class Chunks implements Iterator<ChatChunk> {

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = source.next();
            }
            return ahead != null;
        }

        @Override
        public ChatChunk next() {
            ChatChunk chunk = ahead == null ? source.next() : ahead;
            if (chunk == null) {
                throw new NoSuchElementException("the answer is at its end");
            }
            ahead = null;
            return chunk;
        }
    }

    private final class Texts implements Iterator<String> {

        @Override
        public boolean hasNext() {
            while (chunks.hasNext()) {
                if (ahead instanceof ChatChunk.TextDelta) {
                    return true;
                }
                ahead = null;
            }
            return false;
        }

        @Override
        public String next() {
            if (hasNext() && chunks.next() instanceof ChatChunk.TextDelta delta) {
                return delta.text();
            }
            throw new NoSuchElementException("the answer is at its end");
        }
    }
}
