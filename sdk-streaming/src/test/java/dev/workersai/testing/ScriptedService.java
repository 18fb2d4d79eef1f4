package dev.workersai.testing;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A service without a network for refs of all tasks: gives scripted answers in order, and keeps what was asked. */
public final class ScriptedService implements Client {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final List<Request> requests = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId("0123456789abcdef0123456789abcdef")
            .apiToken("test-token-0123456789-0123456789-0123456789")
            .httpClient(this)
            .options(CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
            .build();

    private record Answer(int status, String body) {}

    public WorkersAiClient client() {
        return client;
    }

    /** Adds an answer in the service's envelope; its JSON may have single quotes and bare names. */
    public ScriptedService result(String json) {
        answers.add(new Answer(200, "{\"result\":" + json(json) + ",\"success\":true,\"errors\":[],\"messages\":[]}"));
        return this;
    }

    public ScriptedService refusal(int status, int code, String message) {
        answers.add(new Answer(
                status,
                "{\"result\":{},\"success\":false,\"errors\":[{\"code\":" + code + ",\"message\":\"" + message
                        + "\"}],\"messages\":[]}"));
        return this;
    }

    @Override
    public synchronized Response execute(Request request, Request.Options options) {
        requests.add(request);
        Answer answer = answers.remove();
        return Response.builder()
                .request(request)
                .status(answer.status())
                .headers(Map.of("content-type", List.of("application/json")))
                .body(answer.body(), StandardCharsets.UTF_8)
                .build();
    }

    public List<Request> requests() {
        return requests;
    }

    /** Returns the targets of all requests after the account. */
    public List<String> targets() {
        return requests.stream()
                .map(request -> request.httpMethod() + " " + request.url().replaceFirst(".*/accounts/[^/]+", ""))
                .toList();
    }

    /** Returns the body of the last request as JSON. */
    public JsonNode sent() {
        return json(sentText());
    }

    /** Returns the body of the last request as text. */
    public String sentText() {
        return new String(requests.get(requests.size() - 1).body(), StandardCharsets.UTF_8);
    }

    public static JsonNode json(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
