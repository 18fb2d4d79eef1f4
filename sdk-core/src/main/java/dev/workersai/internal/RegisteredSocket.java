package dev.workersai.internal;

import dev.workersai.RetryPolicy;
import dev.workersai.internal.WireException.Kind;
import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A websocket that its client knows as long as it is open: closing the client waits for its end, or brings it about. Its
 * listener is told so, which the JDK would not do.
 */
final class RegisteredSocket implements WebSocket, WebSocket.Listener {

    private final WebSocket.Listener listener;
    private final Permit known;
    private final CallScope scope;
    private volatile @Nullable WebSocket socket;
    private volatile boolean unwanted;

    /**
     * Makes a socket that is still to be opened, with itself as its listener.
     *
     * @throws IllegalStateException if the register is closed
     */
    RegisteredSocket(WebSocket.Listener listener, CallRegister register, CallTimes times) {
        this.listener = listener;
        this.scope = new CallScope(times, RetryPolicy.none()) {
            @Override
            void abort() {
                super.abort();
                endByClient();
            }
        };
        this.known = new Permit(() -> register.leave(scope));
        register.enter(scope);
    }

    /**
     * Waits until the connection stands, or the time is up.
     *
     * @param opening begun with this as its listener
     */
    WebSocket await(CompletableFuture<WebSocket> opening) throws IOException {
        scope.attemptBegins();
        try {
            scope.await(opening);
            return this;
        } catch (IOException e) {
            unwanted = true; // The JDK does not stop a handshake; a connection that comes to stand after all is ended.
            abort();
            throw e;
        }
    }

    /** Returns the time since it was begun to open it. */
    Duration elapsed() {
        return scope.elapsed();
    }

    private void endByClient() {
        unwanted = true;
        WebSocket open = socket;
        if (open != null) {
            listener.onError(this, new WireException(Kind.ENDED, "the client was closed", null));
            abort();
        }
    }

    private WebSocket open() {
        return Objects.requireNonNull(socket, "the websocket is not open yet");
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        listener.onOpen(this);
        if (unwanted) {
            endByClient();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        return listener.onText(this, part, last);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        return listener.onBinary(this, part, last);
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        return listener.onPing(this, message);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        return listener.onPong(this, message);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        known.run();
        return listener.onClose(this, code, reason);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        known.run();
        listener.onError(this, failure);
    }

    @Override
    public CompletableFuture<WebSocket> sendText(CharSequence data, boolean last) {
        return open().sendText(data, last).thenApply(sent -> this);
    }

    @Override
    public CompletableFuture<WebSocket> sendBinary(ByteBuffer data, boolean last) {
        return open().sendBinary(data, last).thenApply(sent -> this);
    }

    @Override
    public CompletableFuture<WebSocket> sendPing(ByteBuffer message) {
        return open().sendPing(message).thenApply(sent -> this);
    }

    @Override
    public CompletableFuture<WebSocket> sendPong(ByteBuffer message) {
        return open().sendPong(message).thenApply(sent -> this);
    }

    @Override
    public CompletableFuture<WebSocket> sendClose(int code, String reason) {
        return open().sendClose(code, reason).thenApply(sent -> this);
    }

    @Override
    public void request(long count) {
        open().request(count);
    }

    @Override
    public String getSubprotocol() {
        return open().getSubprotocol();
    }

    @Override
    public boolean isOutputClosed() {
        return open().isOutputClosed();
    }

    @Override
    public boolean isInputClosed() {
        return open().isInputClosed();
    }

    @Override
    public void abort() {
        known.run();
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
