package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service without a network: gives scripted answers in order, and keeps what was asked. */
final class FakeService implements Client {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Request> requests = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId("0123456789abcdef0123456789abcdef")
            .apiToken("test-token-0123456789-0123456789-0123456789")
            .httpClient(this)
            .options(CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
            .build();

    private record Answer(int status, Map<String, Collection<String>> headers, InputStream body) {}

    WorkersAi ai() {
        return WorkersAi.using(client);
    }

    FakeService answering(int status, String type, InputStream body, String... headers) {
        Map<String, Collection<String>> all = new HashMap<>();
        all.put("content-type", List.of(type));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        answers.add(new Answer(status, all, body));
        return this;
    }

    /** Adds a whole answer in the service's envelope. */
    FakeService result(String json, String... headers) {
        return answering(
                200,
                "application/json",
                body("{\"result\":" + json + ",\"success\":true,\"errors\":[],\"messages\":[]}"),
                headers);
    }

    FakeService refusal(int status, int code) {
        return answering(
                status,
                "application/json",
                body("{\"result\":{},\"success\":false,\"errors\":[{\"code\":" + code
                        + ",\"message\":\"refused\"}],\"messages\":[]}"));
    }

    FakeService events(String... data) {
        return answering(
                200, "text/event-stream", body("data: " + String.join("\n\ndata: ", data) + "\n\n"), "cf-ray", "r1");
    }

    @Override
    public synchronized Response execute(Request request, Request.Options options) {
        requests.add(request);
        Answer answer = answers.remove();
        return Response.builder()
                .request(request)
                .status(answer.status())
                .headers(answer.headers())
                .body(answer.body(), null)
                .build();
    }

    List<Request> requests() {
        return requests;
    }

    Request request() {
        return requests.get(requests.size() - 1);
    }

    /** Returns the body of the last request. */
    JsonNode sent() {
        return sent(requests.size() - 1);
    }

    /** Returns the body of a request. */
    JsonNode sent(int number) {
        try {
            return MAPPER.readTree(requests.get(number).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
