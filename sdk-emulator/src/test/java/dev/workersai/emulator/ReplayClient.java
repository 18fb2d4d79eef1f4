package dev.workersai.emulator;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Passes requests on and keeps the last answer; or, once there is one to give, gives that and sends nothing. */
final class ReplayClient implements Client {

    private final HttpClient network = HttpClient.newHttpClient();
    private @Nullable Answer given;
    private @Nullable HttpResponse<byte[]> last;

    /** An answer that no service has to give. */
    record Answer(int status, Map<String, Collection<String>> headers, InputStream body) {}

    /** Gives an answer from now on. */
    void give(Answer answer) {
        given = answer;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        if (given != null) {
            return response(request, given.status, given.headers)
                    .body(given.body, null)
                    .build();
        }
        HttpResponse<byte[]> answer = send(request);
        last = answer;
        return response(
                        request,
                        answer.statusCode(),
                        new TreeMap<String, Collection<String>>(answer.headers().map()))
                .body(answer.body())
                .build();
    }

    private static Response.Builder response(
            Request request, int status, Map<String, ? extends Collection<String>> headers) {
        return Response.builder().request(request).status(status).headers(Map.copyOf(headers));
    }

    private HttpResponse<byte[]> send(Request request) throws IOException {
        byte[] body = request.body();
        HttpRequest.Builder copy = HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.httpMethod().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        request.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> copy.header(name, value));
            }
        });
        try {
            return network.send(copy.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Returns the body of the last answer that came from the network. */
    byte[] lastBody() {
        return last == null ? new byte[0] : last.body();
    }

    String lastMediaType() {
        return last == null ? "" : last.headers().firstValue("content-type").orElse("");
    }
}
