package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.EventStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which refusals are sent again, counted by the server. */
@Timeout(30)
class RetryMatrixTest {

    private static final Prompt HI = Prompt.builder().prompt("hi").build();
    private static final CallOptions THREE_TIMES = CallOptions.builder()
            .retryPolicy(RetryPolicy.builder()
                    .maxAttempts(3)
                    .firstDelay(Duration.ZERO)
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({"500,3021,3", "200,3040,3", "200,3036,1", "200,3046,1", "429,5006,1", "500,4006,1"})
    void refusal_underAnotherStatus_goesByItsCode(int status, int code, int requests) {
        String body = "{\"success\":false,\"result\":null,\"errors\":[{\"code\":" + code + ",\"message\":\"no\"}]}";

        assertRequests(requests, Reply.json(status, body));
    }

    @Test
    void quotaBehindAnotherError_isNeverSentAgain() {
        assertRequests(
                1,
                Reply.json(
                        429,
                        "{\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"},{\"code\":3036,\"message\":\"spent\"}]}"));
    }

    @Test
    void busyOnce_thenAnswer_isTheAnswerAndTokenIsAskedEachTime() {
        AtomicInteger asked = new AtomicInteger();
        try (WireServer server =
                        WireServer.answering(Reply.json(429, busy()), Reply.result("{\"response\":\"hello\"}"));
                WorkersAiClient client = WorkersAiClient.builder()
                        .accountId(Account.ID)
                        .apiToken(() -> Account.TOKEN + asked.incrementAndGet())
                        .baseUrl(server.baseUrl())
                        .options(THREE_TIMES)
                        .build()) {
            assertThat(client.api(TestApi.class).chat(HI).response()).isEqualTo("hello");

            assertThat(server.requests())
                    .extracting(request -> request.header("authorization"))
                    .containsExactly("Bearer " + Account.TOKEN + "1", "Bearer " + Account.TOKEN + "2");
            assertThat(server.requests().get(1).text())
                    .isEqualTo(server.requests().get(0).text());
        }
    }

    @Test
    void stream_thatFailsAfterItWasHandedOver_isNotSentAgain() throws Exception {
        Reply cut = Reply.truncated("text/event-stream", "data: {\"error\":{\"code\":3040,\"message\":\"busy\"}}\n\n");
        try (WireServer server = WireServer.answering(cut);
                WorkersAiClient client =
                        Account.builder(server).options(THREE_TIMES).build();
                EventStream events = client.api(TestApi.class).chatStream(HI)) {
            byte[] start = events.body().readNBytes(5);

            assertThat(start).asString(StandardCharsets.UTF_8).isEqualTo("data:");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(events.body()::readAllBytes))
                    .isInstanceOf(java.io.IOException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void retryAfterInThePastOrZero_doesNotDelay() {
        assertRequests(3, Reply.json(429, busy()).with("Retry-After", "0"));
        assertRequests(3, Reply.json(429, busy()).with("Retry-After", "Mon, 01 Jan 2024 00:00:00 GMT"));
    }

    @Test
    void retryAfterBeyondTheDeadline_failsAtOnce() {
        CallOptions oneMinute = CallOptions.builder()
                .deadline(Duration.ofSeconds(20))
                .retryPolicy(RetryPolicy.standard())
                .build();
        try (WireServer server = WireServer.answering(Reply.json(429, busy()).with("Retry-After", "30"));
                WorkersAiClient client =
                        Account.builder(server).options(oneMinute).build()) {
            ApiException e = catchThrowableOfType(
                    ApiException.class, () -> client.api(TestApi.class).chat(HI));

            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e.retryAfter()).contains(Duration.ofSeconds(30));
        }
    }

    private static String busy() {
        return "{\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}]}";
    }

    private static void assertRequests(int requests, Reply reply) {
        try (WireServer server = WireServer.answering(reply);
                WorkersAiClient client =
                        Account.builder(server).options(THREE_TIMES).build()) {
            ApiException unary = catchThrowableOfType(
                    ApiException.class, () -> client.api(TestApi.class).chat(HI));
            assertThat(server.requests()).hasSize(requests);
            assertThat(unary.attempts()).isEqualTo(requests);

            ApiException stream = catchThrowableOfType(
                    ApiException.class, () -> client.api(TestApi.class).chatStream(HI));
            assertThat(server.requests()).hasSize(2 * requests);
            assertThat(stream.attempts()).isEqualTo(requests);
        }
    }
}
