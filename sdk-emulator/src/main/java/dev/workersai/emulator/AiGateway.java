package dev.workersai.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An AI Gateway in front of the service: found by its own path, {@code /v1/{account}/{gateway}/workers-ai/…}, or by a
 * header on the service's. It caches where it is told to, and says on every answer what it did. Any id is a gateway.
 */
final class AiGateway implements Endpoint {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final Pattern HOST = Pattern.compile("/v1/([^/]*)/([^/]+)/workers-ai/(?:run/)?(.+)");
    private static final Pattern LIVE_HOST = Pattern.compile("/v1/([^/]*)/[^/]+/workers-ai");
    private static final Pattern MODEL_PATH =
            Pattern.compile("/client/v4/accounts/[^/]*/ai/(run/.+|v1/chat/completions|v1/embeddings)");

    private final Router service;
    private final @Nullable String token;
    private final GatewayCache cache;
    private final RequestIds ids = new RequestIds();

    AiGateway(Router service, @Nullable String token, GatewayCache cache) {
        this.service = service;
        this.token = token;
        this.cache = cache;
    }

    @Override
    public Answer answer(Incoming request) {
        Matcher host = HOST.matcher(request.path());
        if (host.matches()) {
            String rest = host.group(3);
            String path =
                    "/client/v4/accounts/" + host.group(1) + "/ai/" + (rest.startsWith("v1/") ? "" : "run/") + rest;
            return throughGateway(host.group(2), request.at(path), true);
        }
        String named = request.header("cf-aig-gateway-id");
        return named != null && MODEL_PATH.matcher(request.path()).matches()
                ? throughGateway(named, request, false)
                : service.answer(request);
    }

    /** Returns what a model does on a connection; on the gateway's host, all models have one path. */
    LiveModel live(Incoming request) {
        Matcher host = LIVE_HOST.matcher(request.path());
        String model = request.query().first("model");
        if (!host.matches() || model == null) {
            return service.live(request);
        }
        if (!isAdmitted(request)) {
            throw Refusal.of(ErrorCode.AUTHENTICATION, "The gateway needs a token of its own");
        }
        return service.live(request.at("/client/v4/accounts/" + host.group(1) + "/ai/run/" + model));
    }

    private boolean isAdmitted(Incoming request) {
        return token == null || ("Bearer " + token).equals(request.header("cf-aig-authorization"));
    }

    private Answer throughGateway(String gateway, Incoming request, boolean bare) {
        String logId = ids.nextUuid();
        if (!isAdmitted(request)) {
            return refused(logId);
        }
        Answer cached = cache.find(gateway, request);
        Answer answer = cached == null ? fresh(gateway, request, bare) : cached;
        String eventId = request.header("cf-aig-event-id");
        return answer.with("cf-aig-cache-status", cached == null ? "MISS" : "HIT")
                .with("cf-aig-log-id", logId)
                .with("cf-aig-step", "0")
                .with("cf-aig-event-id", eventId == null ? RequestIds.uuidOf(logId) : eventId);
    }

    private Answer fresh(String gateway, Incoming request, boolean bare) {
        Answer fresh = service.answer(request);
        Answer answer = bare ? unwrapped(fresh) : fresh;
        cache.keep(gateway, request, answer);
        return answer;
    }

    /** On its own host, the gateway hands the model's result over without the service's envelope. */
    private static Answer unwrapped(Answer answer) {
        if (answer.status() != OK || answer.body().length() < 0) {
            return answer;
        }
        try {
            var bytes = new ByteArrayOutputStream();
            answer.body().writeTo(bytes);
            JsonNode tree = answer.isJson() ? Json.read(bytes.toByteArray()) : Json.object();
            return tree.has("success") && tree.has("result")
                    ? new Answer(OK, answer.headers(), AnswerBody.of(Json.bytes(tree.get("result"))))
                    : answer;
        } catch (IOException e) {
            throw new UncheckedIOException("an answer in memory could not be read", e);
        }
    }

    private static Answer refused(String requestId) {
        ObjectNode body = Json.object()
                .put("success", false)
                .put("name", "AiGatewayError")
                .put("httpCode", UNAUTHORIZED)
                .put("internalCode", 2009)
                .put("message", "Unauthorized")
                .put("description", "The gateway needs a token of its own")
                .put("requestId", requestId);
        body.putArray("error").addObject().put("code", 2009).put("message", "Unauthorized");
        body.putArray("result");
        body.putArray("messages");
        return Envelope.answer(UNAUTHORIZED, body);
    }
}
