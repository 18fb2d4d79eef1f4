package dev.workersai.benchmarks;

import dev.workersai.benchmarks.server.AnswerPath;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;

/** The floor: the JDK's HTTP client, a loop over lines, Jackson's streaming parser; no ceilings, no timeouts, no errors. */
public final class FloorContender implements Contender {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PlainReader plain = new PlainReader();
    private Scenario scenario = Scenario.CHAT;
    private int requests = 1;
    private HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://localhost")).build();

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public boolean takes(Scenario candidate) {
        return true;
    }

    @Override
    public String runtimeJars() {
        return "jackson-core.*";
    }

    @Override
    public void open(URI answer, Scenario chosen, int size) {
        scenario = chosen;
        requests = chosen == Scenario.EMBEDDING_JOB ? size / AnswerPath.MOST_TEXTS : 1;
        request = HttpRequest.newBuilder(URI.create(answer + "/run"))
                .header("Authorization", "Bearer token")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":true}"))
                .build();
    }

    @Override
    public long call() throws Exception {
        if (scenario.isStream()) {
            return charactersStreamed();
        }
        if (scenario == Scenario.IMAGE_RAW) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        }
        long came = 0;
        for (int i = 0; i < requests; i++) {
            came += whole();
        }
        return came;
    }

    private long whole() throws Exception {
        try (InputStream body = open()) {
            return switch (scenario) {
                case CHAT -> plain.chat(body);
                case EMBEDDINGS, EMBEDDING_JOB ->
                    plain.embeddings(body).stream()
                            .mapToLong(vector -> vector.length)
                            .sum();
                case IMAGE_BASE64 -> plain.image(body).length;
                default -> throw new IllegalStateException(scenario + " is a stream");
            };
        }
    }

    @Override
    public void stream(Consumer<? super String> onText) throws Exception {
        try (InputStream body = open()) {
            plain.stream(body, onText);
        }
    }

    @Override
    public void streamAtOnce(List<? extends Consumer<? super String>> readers) throws Exception {
        ThreadPerCall.onPlatformThreads(this, readers);
    }

    private InputStream open() throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    }

    @Override
    public void close() {
        // the JDK frees the client when it is collected
    }
}
