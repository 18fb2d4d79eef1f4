package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Leftovers;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal the service is known to give, met by every way of making a call; the server counts. */
@Timeout(30)
class RefusalMatrixTest {

    private static final int ATTEMPTS = 3;
    private static final CallOptions THREE_TIMES = CallOptions.builder()
            .retryPolicy(RetryPolicy.builder()
                    .maxAttempts(ATTEMPTS)
                    .firstDelay(Duration.ZERO)
                    .longestRetryAfter(Duration.ZERO)
                    .build())
            .build();

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Leftovers.threads()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dev/workersai/error/codes.csv", numLinesToSkip = 1)
    void code_ofTheTable_isWhatItSaysForEveryKindOfCall(String code, int status, String type, boolean retryable) {
        String written = code.matches("\\d+") ? code : '"' + code + '"';
        Reply refusal = Reply.json(
                        status,
                        "{\"result\":null,\"success\":false,\"errors\":[{\"code\":" + written
                                + ",\"message\":\"text\"}],\"messages\":[]}")
                .with("cf-ray", "8f00ba5-FRA")
                .with("cf-ai-req-id", "inference-1");

        everyKind(refusal, retryable, failure -> {
            assertThat(failure.getClass().getSimpleName()).isEqualTo(type + "Exception");
            assertThat(failure.errors())
                    .extracting(e -> e.codeText().orElse(""))
                    .containsExactly(code);
            assertThat(failure.errors()).extracting(e -> e.message()).containsExactly("text");
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.cfRay()).contains("8f00ba5-FRA");
            assertThat(failure.requestId()).contains("inference-1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400, InvalidRequest, false",
        "401, Authentication, false",
        "402, PaymentRequired, false",
        "403, Permission, false",
        "404, ModelNotFound, false",
        "405, InvalidRequest, false",
        "408, GenerationTimeout, true",
        "410, ModelRetired, false",
        "413, RequestTooLarge, false",
        "422, InvalidRequest, false",
        "429, RateLimit, true",
        "500, Server, true",
        "502, Server, true",
        "503, Server, true",
        "520, Server, true",
        "524, GenerationTimeout, false",
        "302, Api, false"
    })
    void webPage_ofTheEdge_goesByItsStatusForEveryKindOfCall(int status, String type, boolean retryable) {
        Reply page = Reply.text(status, "text/html", "<html><title>Error</title>no</html>")
                .with("Location", "https://example.com/");

        everyKind(page, retryable, failure -> {
            assertThat(failure.getClass().getSimpleName()).isEqualTo(type + "Exception");
            assertThat(failure.sample()).startsWith("<html>");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "retry-after    | 2                             | 2000",
                "retry-after    | 0                             | 0",
                "retry-after    | Mon, 01 Jan 2024 00:00:00 GMT | 0",
                "retry-after-ms | 1500                          | 1500",
                "retry-after    | soon                          | -1"
            })
    void tooManyRequests_withAWait_tellsTheWaitForEveryKindOfCall(String header, String value, long millis) {
        Reply slowDown = Reply.json(429, "{\"success\":false,\"errors\":[{\"code\":3021,\"message\":\"slow down\"}]}")
                .with(header, value);

        everyKind(
                slowDown,
                true,
                failure -> assertThat(
                                failure.retryAfter().map(Duration::toMillis).orElse(-1L))
                        .isEqualTo(millis));
    }

    private interface Check {
        void on(ApiException failure);
    }

    private static void everyKind(Reply reply, boolean retryable, Check check) {
        for (CallKind kind : CallKind.values()) {
            try (WireServer server = WireServer.answering(reply);
                    WorkersAiClient client =
                            Account.builder(server).options(THREE_TIMES).build()) {
                long start = System.nanoTime();
                Throwable failure = kind.failure(client.api(TestApi.class));
                Duration took = Duration.ofNanos(System.nanoTime() - start);

                int requests = retryable ? ATTEMPTS : 1;
                assertThat(failure).as(kind.name()).isInstanceOfSatisfying(ApiException.class, refusal -> {
                    check.on(refusal);
                    assertThat(refusal.isRetryable()).isEqualTo(retryable);
                    assertThat(refusal.attempts()).isEqualTo(requests);
                    assertThat(refusal.elapsed())
                            .hasValueSatisfying(
                                    time -> assertThat(time).isPositive().isLessThanOrEqualTo(took));
                    assertThat(refusal.model())
                            .hasValueSatisfying(id -> assertThat(id).startsWith("@cf/"));
                });
                assertThat(server.requests()).as(kind.name()).hasSize(requests);
                assertThat(server.connectionsOpened())
                        .as("%s: the connection is used again", kind)
                        .isEqualTo(1);
                assertThat(took).isLessThan(Duration.ofSeconds(5));
                assertThat(client.close(Duration.ofSeconds(1))).as(kind.name()).isTrue();
            }
        }
    }
}
