package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.error.CallException;
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
        RegisteredSocket socket = transport.register(listener);
        try {
            return socket.await(transport
                    .newWebSocketBuilder()
                    .connectTimeout(settings.connectTimeout())
                    .header("Authorization", "Bearer " + ApiTokenRule.check(token, "The supplied API token"))
                    .header("User-Agent", settings.userAgent())
                    .buildAsync(socketUri(settings.account(), path), socket));
        } catch (IOException e) {
            throw failure(modelId, e).withAttempts(1, socket.elapsed());
        } catch (RuntimeException e) {
            socket.abort();
            throw e;
        }
    }

    private CallException failure(String modelId, IOException cause) {
        if (cause instanceof WebSocketHandshakeException refused) {
            return refusal(refused.getResponse());
        }
        if (cause.getClass() == IOException.class && cause.getCause() instanceof RuntimeException mistake) {
            throw mistake;
        }
        return TransportErrors.whileOpening(modelId, settings.account(), settings.connectTimeout(), cause);
    }

    /** The service refuses a handshake as it refuses any call. */
    private CallException refusal(HttpResponse<?> answer) {
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
