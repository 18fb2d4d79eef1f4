package dev.workersai.realtime;

import dev.workersai.error.TransportException;
import dev.workersai.internal.EventErrors;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Puts fragments together and hands whole messages over. The service may send as many messages ahead as were asked for,
 * no more. Called by one thread at a time, as the JDK promises.
 */
final class SocketListener implements WebSocket.Listener {

    /** How many messages may wait to be read. */
    private static final int WINDOW = 32;

    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;
    private static final int NO_STATUS = 1005;

    /** What the JDK says where the connection ends, and nobody said so. */
    private static final int ABNORMAL = 1006;

    private final String model;
    private final int limit;
    private final SocketInbox inbox;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    SocketListener(String model, int limit, SocketInbox inbox) {
        this.model = model;
        this.limit = limit;
        this.inbox = inbox;
    }

    @Override
    public void onOpen(WebSocket socket) {
        socket.request(WINDOW);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        if (isTooLong(socket, text.length() + (long) part.length())) {
            return null;
        }
        text.append(part);
        if (last) {
            inbox.add(new SocketMessage.Text(text.toString()));
            text.setLength(0);
        } else {
            socket.request(1);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
        if (isTooLong(socket, bytes.size() + (long) part.remaining())) {
            return null;
        }
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.writeBytes(copy);
        if (last) {
            inbox.add(new SocketMessage.Bytes(bytes.toByteArray()));
            bytes.reset();
        } else {
            socket.request(1);
        }
        return null;
    }

    private boolean isTooLong(WebSocket socket, long length) {
        if (length <= limit) {
            return false;
        }
        inbox.end(Misfits.of(model, "a message is longer than " + limit + " bytes (maxMessageBytes)", "", null));
        socket.abort();
        return true;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        if (code == ABNORMAL) {
            onError(socket, new EOFException("it ended without a goodbye"));
            return null;
        }
        boolean good = code == NORMAL || code == GOING_AWAY || code == NO_STATUS;
        inbox.end(good ? null : new RealtimeClosedException(model, code, EventErrors.shortened(reason)));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        IOException cause = failure instanceof IOException broken ? broken : new IOException(failure);
        inbox.end(new TransportException(model + ": the websocket broke: " + cause.getMessage(), model, cause));
    }
}
