package dev.workersai.spec.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.workersai.spec.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** The service's catalog endpoints on the loopback interface; answers can be put in front of the true ones. */
final class FakeService implements AutoCloseable {

    static final String ACCOUNT = "0123456789abcdef0123456789abcdef";
    static final String TOKEN = "secret-token-of-the-test";
    static final Map<String, String> ENVIRONMENT =
            Map.of("CLOUDFLARE_ACCOUNT_ID", ACCOUNT, "CLOUDFLARE_API_TOKEN", TOKEN);

    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    final List<ObjectNode> listing = new ArrayList<>();
    final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Queue<Answer> script = new ArrayDeque<>();
    private final AtomicBoolean stalled = new AtomicBoolean();
    private final HttpServer server;

    record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(int status, String body) {
            return new Answer(status, Map.of(), body);
        }
    }

    FakeService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Adds a model with search entry and schemas. */
    void model(String entry, String schemasOfModel) {
        ObjectNode model = Trees.json(entry);
        listing.add(model);
        schemas.put(model.path("name").asText(), Trees.json(schemasOfModel));
    }

    /** The next request gets this answer instead of the true one. */
    void next(Answer answer) {
        script.add(answer);
    }

    /** From now on answers begin and do not end. */
    void stall() {
        stalled.set(true);
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/client/v4";
    }

    ServiceReader reader(Duration limit) {
        return new ServiceReader(
                HttpClient.newHttpClient(), URI.create(baseUrl()), Account.of(ENVIRONMENT), limit, pauses::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        if (stalled.get()) {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            return;
        }
        Answer answer = script.isEmpty() ? truth(exchange) : script.remove();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer truth(HttpExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + TOKEN).equals(authorization)) {
            return refusal(401, 10000, "Authentication error");
        }
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        if (path.equals("/client/v4/accounts/" + ACCOUNT + "/ai/models/search")) {
            ObjectNode envelope = success();
            envelope.putArray("result").addAll(listing);
            return Answer.of(200, envelope.toString());
        }
        JsonNode found = schemas.get(query.replace("model=", ""));
        if (path.equals("/client/v4/accounts/" + ACCOUNT + "/ai/models/schema") && found != null) {
            ObjectNode envelope = success();
            envelope.set("result", found);
            return Answer.of(200, envelope.toString());
        }
        return refusal(404, 7003, "no route " + path);
    }

    static Answer refusal(int status, int code, String message) {
        return Answer.of(
                status,
                "{\"result\": null, \"success\": false, \"errors\": [{\"code\": " + code + ", \"message\": \"" + message
                        + "\"}], \"messages\": []}");
    }

    private static ObjectNode success() {
        return Trees.json("{success: true, errors: [], messages: []}");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
