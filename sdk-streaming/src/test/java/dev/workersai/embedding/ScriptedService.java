package dev.workersai.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.WorkersAiClient;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A service without a network, which makes its answer out of the request, and keeps what was asked. */
final class ScriptedService implements Client {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<JsonNode> bodies = Collections.synchronizedList(new ArrayList<>());
    private final Function<JsonNode, Reply> script;

    /** One answer, sent as JSON. */
    record Reply(int status, String body) {

        static Reply result(String json) {
            return new Reply(200, "{\"result\":" + json + ",\"success\":true,\"errors\":[],\"messages\":[]}");
        }

        static Reply refusal(int status, int code) {
            return new Reply(
                    status,
                    "{\"result\":{},\"success\":false,\"errors\":[{\"code\":" + code
                            + ",\"message\":\"refused\"}],\"messages\":[]}");
        }
    }

    ScriptedService(Function<JsonNode, Reply> script) {
        this.script = script;
    }

    /** Answers every text with the vector (length of the text, 1). */
    static ScriptedService ofLengths() {
        return new ScriptedService(ScriptedService::lengths);
    }

    static Reply lengths(JsonNode body) {
        List<String> rows = new ArrayList<>();
        body.path("text").forEach(text -> rows.add("[" + text.asText().length() + ",1]"));
        return Reply.result(
                "{\"shape\":[" + rows.size() + ",2],\"data\":[" + String.join(",", rows) + "],\"pooling\":\"mean\"}");
    }

    /** Returns a handle of a model that the catalog does not know, so that vectors may be short. */
    EmbeddingModelRef ref() {
        return EmbeddingModelRef.of(client(), "@cf/test/vectors");
    }

    WorkersAiClient client() {
        return WorkersAiClient.builder()
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken("test-token-0123456789-0123456789-0123456789")
                .httpClient(this)
                .build();
    }

    List<JsonNode> bodies() {
        return bodies;
    }

    /** Returns how many texts each request had, in the order of arrival. */
    List<Integer> sizes() {
        return bodies.stream().map(body -> body.path("text").size()).toList();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        JsonNode body = MAPPER.readTree(request.body());
        bodies.add(body);
        Reply reply = script.apply(body);
        return Response.builder()
                .request(request)
                .status(reply.status())
                .headers(Map.of("content-type", List.of("application/json"), "cf-ray", List.of("r1")))
                .body(reply.body(), StandardCharsets.UTF_8)
                .build();
    }
}
