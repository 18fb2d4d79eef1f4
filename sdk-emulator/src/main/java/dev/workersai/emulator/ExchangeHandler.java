package dev.workersai.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.server.WebSocketMappings;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;

/** The border to Jetty: reads a whole request, writes a whole answer. */
final class ExchangeHandler extends Handler.Abstract {

    private final FrontDoor door;
    private final WebSocketMappings webSockets;

    ExchangeHandler(FrontDoor door, WebSocketMappings webSockets) {
        this.door = door;
        this.webSockets = webSockets;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            if (request.getHeaders().contains(HttpHeader.UPGRADE, "websocket")) {
                return upgrade(request, response, callback);
            }
            write(door.answer(read(request)), response);
            callback.succeeded();
        } catch (BrokenOffException onPurpose) {
            breakOff(request, onPurpose);
            callback.failed(onPurpose);
        } catch (IOException clientGone) {
            callback.failed(clientGone);
        }
        return true;
    }

    private boolean upgrade(Request request, Response response, Callback callback) throws IOException {
        AtomicReference<LiveModel> model = new AtomicReference<>();
        Answer refusal = door.open(read(request), model::set);
        if (refusal == null) {
            var settings = new Configuration.ConfigurationCustomizer();
            settings.setIdleTimeout(Duration.ofMinutes(5));
            WebSocketNegotiator taking = WebSocketNegotiator.from(
                    (asked, answer, done) -> new LiveConnection(Objects.requireNonNull(model.get())),
                    (handler, asked, answer) -> (FrameHandler) handler);
            return webSockets.upgrade(taking, request, response, callback, settings);
        }
        write(refusal, response);
        callback.succeeded();
        return true;
    }

    private Incoming read(Request request) throws IOException {
        List<HeaderLine> headers = request.getHeaders().stream()
                .map(field -> new HeaderLine(field.getName(), field.getValue() == null ? "" : field.getValue()))
                .toList();
        try (InputStream in = Content.Source.asInputStream(request)) {
            String target = request.getHttpURI().getPathQuery();
            return new Incoming(request.getMethod(), target, headers, BoundedBody.read(in, door.maxRequestBytes()));
        }
    }

    private static void write(Answer answer, Response response) throws IOException {
        response.setStatus(answer.status());
        for (HeaderLine line : answer.headers()) {
            response.getHeaders().add(line.name(), line.value());
        }
        if (answer.body().length() >= 0) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length());
        }
        OutputStream out = Content.Sink.asOutputStream(response);
        answer.body().writeTo(out);
        // Not closed where writing fails: that would give the answer an orderly end.
        out.close();
    }

    private static void breakOff(Request request, BrokenOffException onPurpose) {
        EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
        try {
            if (onPurpose.isReset() && end.getTransport() instanceof SocketChannel socket) {
                // With this, closing sends a reset, and drops what was not sent yet.
                socket.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException goneAlready) {
            onPurpose.addSuppressed(goneAlready);
        } finally {
            end.close();
        }
    }
}
