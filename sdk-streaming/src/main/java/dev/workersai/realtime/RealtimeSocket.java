package dev.workersai.realtime;

import dev.workersai.WorkersAiClient;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.TransportException;
import dev.workersai.internal.WebSocketRoad;
import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: messages go out one at a time, each when there is room for it, and are read one at a time. No thread of
 * its own. One thread reads; sending and closing may be done by others.
 */
final class RealtimeSocket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.http");
    private static final int NORMAL = 1000;
    private static final int PATIENCE_MILLIS = 1000;

    private final String model;
    private final SocketLimits limits;
    private final SocketInbox inbox;
    private final WebSocket socket;
    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean finished;
    private volatile boolean closed;

    private RealtimeSocket(String model, SocketLimits limits, SocketInbox inbox, WebSocket socket) {
        this.model = model;
        this.limits = limits;
        this.inbox = inbox;
        this.socket = socket;
    }

    static RealtimeSocket open(WorkersAiClient client, String model, Object options, SocketLimits limits) {
        SocketInbox inbox = new SocketInbox();
        SocketListener listener = new SocketListener(model, limits.messageBytes(), inbox);
        WebSocket socket = client.api(WebSocketRoad.class).open(model, options, listener);
        return new RealtimeSocket(model, limits, inbox, socket);
    }

    String model() {
        return model;
    }

    void send(ByteBuffer bytes) {
        send(() -> socket.sendBinary(bytes, true));
    }

    void send(String text) {
        send(() -> socket.sendText(text, true));
    }

    /**
     * Says that nothing more will be sent; does nothing the second time.
     *
     * @param farewell the message that says so; where there is none, the websocket's own is used
     */
    void finish(@Nullable String farewell) {
        if (finished || closed) {
            return;
        }
        send(() -> farewell == null ? socket.sendClose(NORMAL, "") : socket.sendText(farewell, true));
        finished = true;
    }

    private void send(Sending message) {
        requireOpen();
        if (finished) {
            throw new IllegalStateException(model + ": nothing can be sent after finish().");
        }
        sending.lock();
        try {
            message.start().get(limits.idleMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw silent("the service took nothing", "; are its messages being read?", e);
        } catch (InterruptedException e) {
            throw interrupted("interrupted while sending.", e);
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        } finally {
            sending.unlock();
        }
    }

    /** What the service said before it closed explains more than that the connection is closed. */
    private RuntimeException refused(@Nullable Throwable cause) {
        SocketMessage.End end = inbox.ended();
        if (end != null && end.failure() != null) {
            return end.failure();
        }
        requireOpen();
        return broken("the connection is closed, nothing can be sent.", new IOException(cause));
    }

    /**
     * Returns the next message, and the end over and over again.
     *
     * @throws TransportException if nothing comes in time, or the thread is interrupted
     * @throws CancellationException if this was closed
     */
    SocketMessage next() {
        requireOpen();
        try {
            SocketMessage message = inbox.poll(limits.idleMillis());
            requireOpen();
            if (message == null) {
                throw silent("nothing came", ".", null);
            }
            socket.request(1);
            return message;
        } catch (InterruptedException e) {
            throw interrupted("interrupted while waiting for a message.", e);
        }
    }

    private TransportException broken(String reason, Exception cause) {
        return ended(new TransportException(model + ": " + reason, model, cause));
    }

    private TransportException interrupted(String reason, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return ended(new CallInterruptedException(model + ": " + reason, facts(), cause));
    }

    private TransportException silent(String what, String hint, @Nullable TimeoutException cause) {
        String message = model + ": " + what + " for " + limits.idleMillis() + " ms (idleTimeout)" + hint;
        return ended(new CallTimeoutException(message, facts(), CallTimeoutException.Phase.IDLE, cause));
    }

    private CallFailure facts() {
        return Misfits.failure(model, "").build();
    }

    private TransportException ended(TransportException failure) {
        socket.abort();
        inbox.end(failure);
        return failure;
    }

    private void requireOpen() {
        if (closed) {
            throw new CancellationException(model + ": the session was closed.");
        }
    }

    /** Ends the connection at once; does nothing if it is over. */
    void abort() {
        closed = true;
        socket.abort();
        inbox.abandon();
    }

    /** Ends the connection: in the protocol's manner if the service answers within a second, else at once. */
    @Override
    public void close() {
        boolean first = !closed;
        closed = true;
        if (!first) {
            return;
        }
        boolean over = inbox.ended() != null;
        inbox.abandon();
        try {
            if (!over && !Thread.currentThread().isInterrupted()) {
                socket.request(Long.MAX_VALUE);
                socket.sendClose(NORMAL, "").get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                inbox.awaitEnd(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("{} could not be told goodbye", model);
        } finally {
            socket.abort();
        }
    }

    /** Begins to send. */
    private interface Sending {

        CompletableFuture<WebSocket> start();
    }
}
