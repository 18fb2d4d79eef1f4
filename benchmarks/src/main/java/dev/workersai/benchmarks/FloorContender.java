package dev.workersai.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.workersai.benchmarks.server.AnswerPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The floor: the JDK's HTTP client, a loop over lines, Jackson's streaming parser; no ceilings, no timeouts, no errors. */
public final class FloorContender implements Contender {

    private static final String DATA = "data: ";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonFactory json = new JsonFactory();
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
                case CHAT -> chat(body);
                case EMBEDDINGS, EMBEDDING_JOB -> embeddings(body);
                case IMAGE_BASE64 -> image(body);
                default -> throw new IllegalStateException(scenario + " is a stream");
            };
        }
    }

    @Override
    public void stream(Consumer<? super String> onText) throws Exception {
        try (InputStream body = open()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith(DATA)) {
                    continue;
                }
                String data = line.substring(DATA.length());
                if (data.equals("[DONE]")) {
                    break;
                }
                String text = text(data);
                if (text != null) {
                    onText.accept(text);
                }
            }
        }
    }

    @Override
    public void streamAtOnce(List<? extends Consumer<? super String>> readers) throws Exception {
        ThreadPerCall.onPlatformThreads(this, readers);
    }

    private InputStream open() throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    }

    /** Finds the text of either dialect. */
    private @Nullable String text(String data) throws IOException {
        try (JsonParser parser = json.createParser(data)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    if (field.equals("response") || field.equals("content")) {
                        return parser.nextTextValue();
                    }
                }
            }
            return null;
        }
    }

    private long chat(InputStream body) throws IOException {
        long characters = 0;
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("response")) {
                    characters = parser.nextTextValue().length();
                }
            }
        }
        return characters;
    }

    private long embeddings(InputStream body) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("data")) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.START_ARRAY) {
                        vectors.add(vector(parser));
                    }
                }
            }
        }
        return vectors.stream().mapToLong(vector -> vector.length).sum();
    }

    private static float[] vector(JsonParser parser) throws IOException {
        float[] numbers = new float[1024];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = parser.getFloatValue();
        }
        return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    }

    private long image(InputStream body) throws IOException {
        long bytes = 0;
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("image")) {
                    parser.nextToken();
                    bytes = parser.getBinaryValue().length;
                }
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        // the JDK frees the client when it is collected
    }
}
