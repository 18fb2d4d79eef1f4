package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final String TEXT = "{\"text\":[\"one\",\"two\"]}";
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Emulator emulator = Emulator.start();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void next_two_spoilsTwoAndNoMore() throws Exception {
        emulator.faults().next(1, Fault.capacity()).next(1, Fault.rateLimit(7));
        HttpResponse<byte[]> first = post(TEXT);
        HttpResponse<byte[]> second = post(TEXT);
        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(text(first)).contains("3040");
        assertThat(second.headers().firstValue("retry-after")).hasValue("7");
        assertThat(text(second)).contains("3021");
        assertThat(post(TEXT).statusCode()).isEqualTo(200);
        assertThat(emulator.faults().counts()).containsEntry("429/3040", 1L).containsEntry("429/3021", 1L);
    }

    @Test
    void when_bodyFits_spoilsOnlyThat() throws Exception {
        emulator.faults().when(request -> request.bodyText().contains("poison"), Fault.refusal(400, 5006, "no"));
        assertThat(post("{\"text\":[\"a poison\"]}").statusCode()).isEqualTo(400);
        assertThat(post("{\"text\":[\"a poison\"]}").statusCode()).isEqualTo(400);
        assertThat(post(TEXT).statusCode()).isEqualTo(200);
    }

    @Test
    void random_sameSeed_spoilsTheSameRequests() throws Exception {
        emulator.faults().random(7, 0.3, Fault.serverError(), Fault.webPage(502));
        List<Integer> first = statuses();
        emulator.faults().clear().random(7, 0.3, Fault.serverError(), Fault.webPage(502));
        assertThat(statuses()).isEqualTo(first).contains(200, 500, 502);
    }

    @Test
    void refusalUnderSuccess_saysSoInTheEnvelope() throws Exception {
        emulator.faults().next(1, Fault.refusal(200, 3040, "busy"));
        HttpResponse<byte[]> response = post(TEXT);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).contains("\"success\":false");
    }

    @Test
    void reset_beforeTheFirstByte_failsTheExchange() {
        emulator.faults().next(1, Fault.reset());
        assertThatThrownBy(() -> post(TEXT)).isInstanceOf(IOException.class);
    }

    @Test
    void resetAfter_moreThanThereIs_stillBreaksTheBody() throws Exception {
        for (int bytes : new int[] {0, 10, 1_000_000}) {
            emulator.faults().next(1, Fault.resetAfter(bytes));
            assertThatThrownBy(() -> post(TEXT)).isInstanceOf(IOException.class);
        }
        assertThat(post(TEXT).statusCode()).isEqualTo(200);
    }

    @Test
    void truncated_body_endsTooSoon() throws Exception {
        emulator.faults().next(1, Fault.truncated(20));
        HttpResponse<InputStream> response = http.send(request(TEXT), HttpResponse.BodyHandlers.ofInputStream());
        IOException failure =
                catchThrowableOfType(IOException.class, () -> response.body().readAllBytes());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(failure).isNotNull();
    }

    @Test
    void truncated_stream_hasNoOrderlyEnd() {
        emulator.faults().next(1, Fault.truncated(1_000_000));
        HttpRequest request = HttpRequest.newBuilder(uri("@cf/meta/llama-3.3-70b-instruct-fp8-fast"))
                .header("Authorization", "Bearer " + emulator.apiToken())
                .POST(HttpRequest.BodyPublishers.ofString("{\"prompt\":\"Hi\",\"stream\":true}"))
                .build();
        assertThatThrownBy(() -> http.send(request, HttpResponse.BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void stallsAndDrips_answerInTheEnd_late() throws Exception {
        for (Fault fault : List.of(Fault.stall(PAUSE), Fault.stallAfter(30, PAUSE), Fault.drip(2000, PAUSE))) {
            emulator.faults().next(1, fault);
            long start = System.nanoTime();
            HttpResponse<byte[]> slow = post(TEXT);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(fault.toString())
                    .isGreaterThanOrEqualTo(PAUSE);
            assertThat(slow.body()).as(fault.toString()).isEqualTo(post(TEXT).body());
        }
    }

    @Test
    void garbageAndGzip_areWhatTheySay() throws Exception {
        emulator.faults().next(1, Fault.garbage()).next(1, Fault.brokenGzip());
        HttpResponse<byte[]> garbage = post(TEXT);
        assertThat(garbage.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(garbage.body()).startsWith(0, 1);
        HttpResponse<byte[]> gzip = post(TEXT);
        assertThat(gzip.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(gzip.body()).startsWith(0x1f, 0x8b);
    }

    @Test
    void scriptedAnswer_underAShapingFault_isWhatIsSpoiled() throws Exception {
        emulator.answerNext(CannedAnswer.json(200, "{\"result\":1}"));
        emulator.faults().next(1, Fault.drip(3, Duration.ofMillis(1)));
        assertThat(text(post(TEXT))).isEqualTo("{\"result\":1}");
    }

    private List<Integer> statuses() {
        List<Integer> statuses = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> {
            try {
                statuses.add(post(TEXT).statusCode());
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        return statuses;
    }

    private HttpResponse<byte[]> post(String body) throws IOException, InterruptedException {
        return http.send(request(body), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(uri("@cf/baai/bge-small-en-v1.5"))
                .header("Authorization", "Bearer " + emulator.apiToken())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private URI uri(String model) {
        return URI.create(emulator.baseUrl() + "/accounts/" + emulator.accountId() + "/ai/run/" + model);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
