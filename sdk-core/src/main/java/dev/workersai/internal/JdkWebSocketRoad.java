package dev.workersai.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.error.CallException;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Opens websockets with the JDK's HTTP client. The token is in a header, never in the address. */
final class JdkWebSocketRoad implements WebSocketRoad {

    private static final String RUN = "/ai/run/";

    private final ClientSettings settings;
    private final Transport transport;
    private final CallOptions callOptions;
    private final ErrorReader errors;
    private final QueryParameters query;

    /**
     * Makes a road.
     *
     * @param callOptions gateway and headers of its calls; what is for answers and attempts means nothing here
     */
    JdkWebSocketRoad(ClientSettings settings, Transport transport, ObjectMapper mapper, CallOptions callOptions) {
        this.settings = settings;
        this.transport = transport;
        this.callOptions = callOptions;
        this.errors = new ErrorReader(mapper, Clock.systemUTC());
        this.query = new QueryParameters(mapper);
    }

    @Override
    public WebSocket open(String modelId, Object options, WebSocket.Listener listener) {
        String id = checked(modelId);
        Gateway gateway = callOptions.gateway().orElse(null);
        Map<String, String> headers = headers(gateway);
        URI address = address(id, pairs(options), gateway);
        RegisteredSocket socket = transport.register(listener);
        try {
            WebSocket.Builder builder = transport.newWebSocketBuilder().connectTimeout(settings.connectTimeout());
            headers.forEach(builder::header);
            return socket.await(builder.buildAsync(address, socket));
        } catch (IOException e) {
            throw failure(id, address, e).withAttempts(1, socket.elapsed());
        } catch (RuntimeException e) {
            socket.abort();
            throw e;
        }
    }

    private Map<String, String> headers(@Nullable Gateway gateway) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (gateway != null) {
            if (gateway.host().isEmpty()) {
                headers.put("cf-aig-gateway-id", gateway.id());
            }
            headers.putAll(gateway.headers());
            gateway.token()
                    .ifPresent(token -> headers.put(
                            "cf-aig-authorization",
                            RequestSigner.bearer(token, "gateway token").get(0)));
        }
        headers.putAll(callOptions.headers());
        headers.put(
                "Authorization",
                RequestSigner.bearer(settings.token(), "API token").get(0));
        headers.put("User-Agent", settings.userAgent());
        return headers;
    }

    /** The gateway's own host has one path for all models, and the model in the query. */
    private URI address(String id, List<String> options, @Nullable Gateway gateway) {
        List<String> pairs = new ArrayList<>(options);
        String path = settings.account() + RUN + id;
        if (gateway != null && gateway.host().isPresent()) {
            path = GatewayPath.of(gateway, settings.accountId()) + "/workers-ai";
            pairs.add(0, "model=" + id);
        }
        String question = pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
        return URI.create(path.replaceFirst("^http", "ws") + question);
    }

    private CallException failure(String modelId, URI address, IOException cause) {
        if (cause instanceof WebSocketHandshakeException refused) {
            return refusal(modelId, refused.getResponse());
        }
        if (cause.getClass() == IOException.class && cause.getCause() instanceof RuntimeException mistake) {
            throw mistake;
        }
        return TransportErrors.whileOpening(modelId, address, settings.connectTimeout(), cause);
    }

    /** The service refuses a handshake as it refuses any call. */
    private CallException refusal(String modelId, HttpResponse<?> answer) {
        // What errors name is the same path as for any other call, whatever the road.
        String url = settings.account() + RUN + modelId;
        Request request = Request.create(Request.HttpMethod.GET, url, Map.of(), null, StandardCharsets.UTF_8, null);
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

    private List<String> pairs(Object options) {
        List<String> pairs = new ArrayList<>();
        query.encode(options).forEach((name, values) -> {
            for (Object value : (List<?>) values) {
                pairs.add(name + "=" + value);
            }
        });
        return pairs;
    }
}
