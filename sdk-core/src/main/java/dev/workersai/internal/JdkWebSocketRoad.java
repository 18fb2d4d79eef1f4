package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.ConfigurationException;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Opens websockets with the JDK's HTTP client. The token is in a header, never in the address. */
final class JdkWebSocketRoad implements WebSocketRoad {

    private final ClientSettings settings;
    private final Transport transport;
    private final ErrorReader errors;
    private final QueryParameters query;

    JdkWebSocketRoad(ClientSettings settings, Transport transport) {
        this.settings = settings;
        this.transport = transport;
        ObjectMapper mapper = Json.newMapper();
        this.errors = new ErrorReader(mapper, Clock.systemUTC());
        this.query = new QueryParameters(mapper);
    }

    @Override
    public WebSocket open(String modelId, Object options, WebSocket.Listener listener) {
        String path = "/ai/run/" + checked(modelId) + query(options);
        String token = settings.token().get();
        if (token == null) {
            throw new ConfigurationException("The supplier of the API token gave null.");
        }
        CompletableFuture<WebSocket> opening = transport
                .newWebSocketBuilder()
                .connectTimeout(settings.connectTimeout())
                .header("Authorization", "Bearer " + ApiTokenRule.check(token, "The supplied API token"))
                .header("User-Agent", settings.userAgent())
                .buildAsync(socketUri(settings.account(), path), listener);
        return await(opening, modelId);
    }

    private WebSocket await(CompletableFuture<WebSocket> opening, String modelId) {
        try {
            // The JDK's timeout ends with the TCP connection; this one covers the answer to the handshake.
            return opening.get(settings.connectTimeout().toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            abandon(opening);
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    modelId + ": interrupted while opening the websocket.", facts(modelId), e);
        } catch (TimeoutException e) {
            abandon(opening);
            throw new CallTimeoutException(
                    modelId + ": " + host() + " did not answer the websocket handshake in time (connectTimeout).",
                    facts(modelId),
                    CallTimeoutException.Phase.CONNECT,
                    e);
        } catch (ExecutionException e) {
            throw failure(modelId, e.getCause());
        }
    }

    /** The JDK does not stop a handshake; a connection that comes to stand after all is ended. */
    private static void abandon(CompletableFuture<WebSocket> opening) {
        var unused = opening.thenAccept(WebSocket::abort);
    }

    private RuntimeException failure(String modelId, @Nullable Throwable cause) {
        if (cause instanceof WebSocketHandshakeException refused) {
            return refusal(refused.getResponse());
        }
        if (cause instanceof IOException broken) {
            return TransportErrors.whileOpening(modelId, settings.account(), settings.connectTimeout(), broken);
        }
        if (cause instanceof RuntimeException other) {
            return other;
        }
        throw new IllegalStateException(modelId + ": the websocket cannot be opened", cause);
    }

    /** The service refuses a handshake as it refuses any call. */
    private RuntimeException refusal(HttpResponse<?> answer) {
        Request request = Request.create(
                Request.HttpMethod.GET, httpUrl(answer.uri()), Map.of(), null, StandardCharsets.UTF_8, null);
        Map<String, Collection<String>> headers = Map.copyOf(answer.headers().map());
        String body = answer.body() instanceof String text ? text : "";
        Response response = Response.builder()
                .request(request)
                .status(answer.statusCode())
                .headers(headers)
                .body(body, StandardCharsets.UTF_8)
                .build();
        AnswerHead head = AnswerHead.of(response);
        try {
            AnswerBody sample = AnswerBody.of(
                    response, head.mediaType(), transport.settings().ceilings());
            return head.isSuccess()
                    ? ProtocolErrors.misfit(head, "a websocket was expected", Texts.shortened(body), null)
                    : errors.read(head, sample);
        } catch (IOException e) {
            return BodyErrors.of(head, Texts.shortened(body), e);
        }
    }

    private static CallFailure facts(String modelId) {
        return CallFailure.builder()
                .operation("websocket")
                .model(modelId)
                .sample("")
                .build();
    }

    private String host() {
        return settings.account().getHost();
    }

    private static String checked(String modelId) {
        ModelId id = ModelId.parse(modelId);
        return "@" + id.namespace() + "/" + id.author() + "/" + id.name();
    }

    private String query(Object options) {
        List<String> pairs = new ArrayList<>();
        query.encode(options).forEach((name, values) -> {
            for (Object value : (List<?>) values) {
                pairs.add(name + "=" + value);
            }
        });
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static URI socketUri(URI account, String path) {
        return URI.create(account.toString().replaceFirst("^http", "ws") + path);
    }

    /** What errors name is the same path as for any other call. */
    private static String httpUrl(URI socket) {
        return socket.toString().replaceFirst("^ws", "http");
    }
}
