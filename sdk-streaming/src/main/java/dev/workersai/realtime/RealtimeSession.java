package dev.workersai.realtime;

import dev.workersai.internal.AsyncCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A model that listens: sound goes in, events come out, until the sound is finished and the service says goodbye.
 *
 * <p>One thread may send while another reads; a few dozen events may wait to be read before the service is held up.
 * {@link #close} may come from any thread. Sending waits until there is room, reading until an event comes, both at most
 * for the idle timeout. Both throw
 *
 * <ul>
 *   <li>{@link dev.workersai.error.ApiException} if the service reports an error,
 *   <li>{@link RealtimeClosedException} if it ends the conversation with one,
 *   <li>{@link dev.workersai.error.TransportException} if the connection breaks, time runs out, or the thread is
 *       interrupted,
 *   <li>{@link dev.workersai.error.ProtocolException} if a message is too long, or cannot be understood,
 *   <li>{@link java.util.concurrent.CancellationException} if this was closed.
 * </ul>
 *
 * @param <E> what the events are
 */
public final class RealtimeSession<E> implements Iterable<E>, AutoCloseable {

    /** An eighth of a second of 16 kHz; models want pieces of about that. */
    private static final int PIECE = 4096;

    private final RealtimeSocket socket;
    private final RealtimeEvents<E> events;
    private final @Nullable String farewell;
    private final AtomicBoolean taken = new AtomicBoolean();

    RealtimeSession(RealtimeSocket socket, RealtimeEvents<E> events, @Nullable String farewell) {
        this.socket = socket;
        this.events = events;
        this.farewell = farewell;
    }

    /**
     * Sends sound, as one message.
     *
     * @param audio samples in the encoding that was agreed on
     */
    public void send(byte[] audio) {
        socket.send(ByteBuffer.wrap(audio));
    }

    /**
     * Sends sound, as one message.
     *
     * @param audio what remains in it is read
     */
    public void send(ByteBuffer audio) {
        socket.send(audio);
    }

    /**
     * Sends all that a stream has, piece by piece, as fast as the service takes it; does not {@link #finish}.
     *
     * @param audio bare samples, without the head of a file; read to its end, and not closed
     * @throws UncheckedIOException if it cannot be read
     */
    public void send(InputStream audio) {
        try {
            for (byte[] piece = audio.readNBytes(PIECE); piece.length > 0; piece = audio.readNBytes(PIECE)) {
                send(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sound cannot be read", e);
        }
    }

    /** Says that no more sound comes. The last events still do, and then the end. Does nothing the second time. */
    public void finish() {
        socket.finish(farewell);
    }

    /** {@return the events as they come, once; the end comes after {@link #finish}, or when the service ends it} */
    @Override
    public Iterator<E> iterator() {
        if (!taken.compareAndSet(false, true)) {
            throw new IllegalStateException("The events can be read once.");
        }
        return new Events();
    }

    /** {@return the events as they come, once; see {@link #iterator}} */
    public Stream<E> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * {@return how many events there were, when the end has come} The events are given to a listener on a thread of their
     * own: a virtual one where the JDK has them, else a daemon thread. What is thrown there ends the future. To end the
     * future, in whatever bad way, is to end the connection.
     *
     * @param listener called for one event after the other
     */
    public CompletableFuture<Long> listen(Consumer<? super E> listener) {
        Iterator<E> all = iterator();
        CompletableFuture<Long> end = AsyncCall.start(() -> {
            long count = 0;
            for (; all.hasNext(); count++) {
                listener.accept(all.next());
            }
            return count;
        });
        var unused = end.whenComplete((count, failure) -> {
            if (failure != null) {
                socket.abort();
            }
        });
        return end;
    }

    /**
     * Ends the connection, within a second or so. What was not read is lost, and who waits is told so by a
     * {@link java.util.concurrent.CancellationException}. Does nothing the second time.
     */
    @Override
    public void close() {
        socket.close();
    }

    /** {@return the model} */
    @Override
    public String toString() {
        return "RealtimeSession[" + socket.model() + "]";
    }

    /** The one pass over the events. */
    private final class Events implements Iterator<E> {

        private final Deque<E> read = new ArrayDeque<>();

        @Override
        public boolean hasNext() {
            while (read.isEmpty()) {
                SocketMessage message = socket.next();
                if (message instanceof SocketMessage.Text text) {
                    read.addAll(events.read(socket.model(), text.text()));
                } else if (message instanceof SocketMessage.End end) {
                    if (end.failure() != null) {
                        throw end.failure();
                    }
                    return false;
                } else {
                    throw Misfits.of(socket.model(), "bytes came where an event was expected", "", null);
                }
            }
            return true;
        }

        @Override
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return read.remove();
        }
    }
}
