package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calls an emulator with the JDK's own client. */
final class Caller implements AutoCloseable {

    static final String LLAMA = "@cf/meta/llama-3.1-8b-instruct-fast";

    final Emulator emulator;
    private final HttpClient client = HttpClient.newHttpClient();

    Caller(Emulator emulator) {
        this.emulator = emulator;
    }

    static Caller start() {
        return new Caller(Emulator.start());
    }

    URI uri(String pathBelowAccount) {
        return URI.create(emulator.baseUrl() + "/accounts/" + emulator.accountId() + pathBelowAccount);
    }

    HttpRequest.Builder request(String pathBelowAccount) {
        return HttpRequest.newBuilder(uri(pathBelowAccount)).header("Authorization", "Bearer " + emulator.apiToken());
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> get(String pathBelowAccount) {
        return send(request(pathBelowAccount).build());
    }

    HttpResponse<byte[]> post(String pathBelowAccount, String json) {
        return send(request(pathBelowAccount)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<byte[]> run(String model, String json) {
        return run(model, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The model may carry a query. */
    HttpResponse<byte[]> run(String model, String contentType, byte[] body) {
        return send(request("/ai/run/" + model)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** The result of a call that must succeed. */
    JsonNode result(String model, String json) {
        return resultOf(run(model, json));
    }

    static JsonNode resultOf(HttpResponse<byte[]> response) {
        JsonNode envelope = json(response);
        assertThat(response.statusCode()).as("%s", envelope).isEqualTo(200);
        assertThat(envelope.path("success").asBoolean()).isTrue();
        return envelope.path("result");
    }

    /** The data of each event of a call that must stream. */
    List<String> events(String model, String json) {
        HttpResponse<byte[]> response = run(model, json);
        assertThat(response.headers().firstValue("content-type")).hasValue("text/event-stream");
        return text(response)
                .lines()
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .toList();
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return tree(response.body());
    }

    static JsonNode tree(String json) {
        return tree(json.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode tree(byte[] json) {
        try {
            return Json.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(new String(json, StandardCharsets.UTF_8), e);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static int code(HttpResponse<byte[]> response) {
        return json(response).path("errors").path(0).path("code").asInt();
    }

    static String message(HttpResponse<byte[]> response) {
        return json(response).path("errors").path(0).path("message").asText();
    }

    static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("content-type").orElse("");
    }

    @Override
    public void close() {
        emulator.close();
    }
}
