package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.error.ApiException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.RecordingListener;
import dev.workersai.testing.RecordingLogs;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import feign.Headers;
import feign.RequestLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallListenerTest {

    private static final String MODEL = "@cf/meta/llama-3.1";
    private static final Prompt PROMPT = Prompt.builder().prompt("hush").build();

    private final RecordingListener listener = new RecordingListener();

    private WorkersAiClient client(WireServer server) {
        return Account.builder(server)
                .options(CallOptions.builder()
                        .retryPolicy(RetryPolicy.none())
                        .listener(listener)
                        .tag("t")
                        .build())
                .build();
    }

    @Test
    void answer_json_isToldWithHeadUsageAndTags() {
        Reply reply = Reply.result("{\"response\":\"a\",\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}")
                .with("cf-ray", "ray-1")
                .with("cf-ai-req-id", "req-1")
                .with("cf-ai-neurons", "12.5")
                .with("cf-aig-cache-status", "HIT")
                .with("cf-aig-log-id", "log-1")
                .with("cf-aig-step", "2")
                .with("cf-aig-event-id", "event-1")
                .with("CF-AIG-Model", "m");
        try (WireServer server = WireServer.answering(reply);
                WorkersAiClient client = client(server)) {
            client.run(MODEL, Map.of());

            assertThat(listener.events()).containsExactly("started " + MODEL, "ended");
            CallInfo info = listener.last();
            assertThat(info.operation()).isEqualTo("POST /ai/run/" + MODEL);
            assertThat(info.model()).contains(MODEL);
            assertThat(info.status()).hasValue(200);
            assertThat(info.cfRay()).contains("ray-1");
            assertThat(info.requestId()).contains("req-1");
            assertThat(info.neurons()).hasValue(12.5);
            assertThat(info.promptTokens()).hasValue(3);
            assertThat(info.completionTokens()).hasValue(4);
            assertThat(info.attempts()).isEqualTo(1);
            assertThat(info.elapsed()).isPositive();
            assertThat(info.tags()).containsExactly("t");
            assertThat(info.gatewayCacheStatus()).contains("HIT");
            assertThat(info.gatewayLogId()).contains("log-1");
            assertThat(info.gatewayStep()).hasValue(2);
            assertThat(info.gatewayEventId()).contains("event-1");
            assertThat(info.header("cf-aig-model")).contains("m");
            assertThat(info.toString()).contains(MODEL, "HTTP 200", "ray-1");
        }
    }

    @Test
    void answer_typed_hasItsUsageRead() {
        try (WireServer server = WireServer.answering(
                        Reply.result("{\"response\":\"a\",\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}"));
                WorkersAiClient client = client(server)) {
            var unused = client.textGeneration()
                    .llama3_3_70bInstructFp8Fast(
                            TextGenerationInput.builder().prompt("hi").build());

            assertThat(listener.last().promptTokens()).hasValue(3);
        }
    }

    @Test
    void answer_withoutUsageOrHeaders_leavesThemEmpty() {
        try (WireServer server = WireServer.answering(
                        Reply.result("{\"response\":\"a\"}").with("cf-ai-neurons", "many"));
                WorkersAiClient client = client(server)) {
            client.api(TestApi.class).chat(PROMPT);

            CallInfo info = listener.last();
            assertThat(info.promptTokens()).isEmpty();
            assertThat(info.completionTokens()).isEmpty();
            assertThat(info.neurons()).isEmpty();
            assertThat(info.cfRay()).isEmpty();
            assertThat(info.requestId()).isEmpty();
            assertThat(info.gatewayStep()).isEmpty();
        }
    }

    /** A usage that Jackson can read and not write. */
    static final class Opaque {

        @JsonCreator
        static Opaque of(JsonNode any) {
            return new Opaque();
        }
    }

    record OpaqueAnswer(Opaque usage) {}

    interface OpaqueApi {

        @RequestLine("POST /ai/run/@cf/a/b")
        @Headers({"Content-Type: application/json", "Accept: application/json"})
        OpaqueAnswer ask(Prompt prompt);
    }

    @Test
    void answer_whoseUsageCannotBeTold_isNotLost() {
        try (WireServer server = WireServer.answering(Reply.result("{\"usage\":{\"prompt_tokens\":3}}"));
                WorkersAiClient client = client(server)) {
            assertThat(client.api(OpaqueApi.class).ask(PROMPT).usage()).isNotNull();

            assertThat(listener.events()).endsWith("ended");
            assertThat(listener.last().promptTokens()).isEmpty();
        }
    }

    @Test
    void refusal_isToldWithTheException() {
        try (WireServer server = WireServer.answering(Reply.json(400, "{\"errors\":[{\"code\":5006}]}"));
                WorkersAiClient client = client(server)) {
            assertThatThrownBy(() -> client.api(TestApi.class).chat(PROMPT)).isInstanceOf(ApiException.class);

            assertThat(listener.events()).containsExactly("started " + MODEL, "ended InvalidRequestException");
            assertThat(listener.last().status()).hasValue(400);
        }
    }

    @Test
    void noAnswer_isToldWithoutStatus() {
        try (WireServer server = WireServer.answering(Reply.none());
                WorkersAiClient client = client(server)) {
            assertThatThrownBy(() -> client.api(TestApi.class).chat(PROMPT)).isInstanceOf(TransportException.class);

            assertThat(listener.events()).containsExactly("started " + MODEL, "ended TransportException");
            assertThat(listener.last().status()).isEmpty();
            assertThat(listener.last().toString()).contains("no answer");
        }
    }

    @Test
    void refusalThatIsTriedAgain_isToldBetweenTheAttempts() {
        try (WireServer server = WireServer.answering(
                        Reply.json(429, "{\"errors\":[{\"code\":3040}]}"), Reply.result("{\"response\":\"a\"}"));
                WorkersAiClient client = client(server)) {
            RetryPolicy atOnce = RetryPolicy.builder()
                    .maxAttempts(2)
                    .firstDelay(Duration.ofMillis(1))
                    .build();
            client.with(CallOptions.builder().retryPolicy(atOnce).build()).run(MODEL, Map.of());

            assertThat(listener.events()).containsExactly("started " + MODEL, "retrying CapacityException", "ended");
            assertThat(listener.calls()).extracting(CallInfo::attempts).containsExactly(1, 1, 2);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void argument_refusedBeforeSending_isNotTold() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = client(server)) {
            assertThatThrownBy(() -> client.run(MODEL, new Object())).isInstanceOf(IllegalArgumentException.class);

            assertThat(listener.events()).isEmpty();
        }
    }

    @Test
    void events_readToTheEnd_areToldAtFirstAndLastByte() throws IOException {
        try (WireServer server =
                        WireServer.answering(Reply.text(200, "text/event-stream", "data: {}\n\ndata: [DONE]\n\n"));
                WorkersAiClient client = client(server);
                EventStream events = client.api(TestApi.class).chatStream(PROMPT)) {
            assertThat(listener.events()).containsExactly("started " + MODEL);

            events.body().readAllBytes();
            assertThat(listener.events()).containsExactly("started " + MODEL, "first", "ended");
        }
        assertThat(listener.events()).hasSize(3);
    }

    @Test
    void events_closedUnread_endTheCall() {
        try (WireServer server = WireServer.answering(Reply.text(200, "text/event-stream", "data: {}\n\n"));
                WorkersAiClient client = client(server)) {
            client.api(TestApi.class).chatStream(PROMPT).close();

            assertThat(listener.events()).containsExactly("started " + MODEL, "ended");
        }
    }

    @Test
    void events_brokenOff_endTheCallWithTheFailure() {
        try (WireServer server = WireServer.answering(Reply.truncated("text/event-stream", "data: {}\n\n"));
                WorkersAiClient client = client(server);
                EventStream events = client.api(TestApi.class).chatStream(PROMPT)) {
            assertThatThrownBy(() -> events.body().readAllBytes()).isInstanceOf(IOException.class);

            assertThat(listener.events()).hasSize(3);
            assertThat(listener.events().get(2)).startsWith("ended ").endsWith("Exception");
        }
    }

    @Test
    void bytes_read_areTold() {
        try (WireServer server = WireServer.answering(Reply.of(200, "image/png", new byte[100]));
                WorkersAiClient client = client(server);
                BinaryContent picture = client.api(TestApi.class).paint(PROMPT)) {
            assertThat(picture.bytes()).hasSize(100);

            assertThat(listener.events()).containsExactly("started @cf/vendor/painter", "first", "ended");
        }
    }

    @Test
    void wholeAnswerWhereAStreamWasAsked_endsTheCall() {
        try (WireServer server = WireServer.answering(Reply.result("{\"response\":\"a\"}"));
                WorkersAiClient client = client(server);
                EventStream events = client.api(TestApi.class).chatStream(PROMPT)) {
            assertThat(events.mediaType()).contains("json");

            assertThat(listener.events()).containsExactly("started " + MODEL, "ended");
        }
    }

    @Test
    void listeners_several_areAllTold() {
        RecordingListener second = new RecordingListener();
        List<CallInfo> ends = new ArrayList<>();
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = client(server)) {
            client.with(CallOptions.builder()
                            .listener(second)
                            .listener(CallListener.onEnd((call, failure) -> ends.add(call)))
                            .build())
                    .run(MODEL, Map.of());

            assertThat(listener.events()).isEqualTo(second.events()).hasSize(2);
            assertThat(ends).hasSize(1);
        }
    }

    @Test
    void listener_thatThrows_breaksNeitherCallNorOthers() {
        try (WireServer server = WireServer.answering(Reply.text(200, "text/event-stream", "data: {}\n\n"));
                WorkersAiClient client = Account.client(server)) {
            CallOptions options = CallOptions.builder()
                    .listener(new Broken())
                    .listener(call -> {
                        throw new AssertionError("at the start");
                    })
                    .listener(listener)
                    .build();
            try (EventStream events = client.with(options).api(TestApi.class).chatStream(PROMPT)) {
                assertThat(new String(events.body().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("data: {}\n\n");
            } catch (IOException e) {
                throw new AssertionError(e);
            }

            assertThat(listener.events()).containsExactly("started " + MODEL, "first", "ended");
            assertThat(RecordingLogs.lines())
                    .anyMatch(line -> line.startsWith("WARN dev.workersai.listener A CallListener threw"));
        }
    }

    @Test
    void headers_ofAListener_goAlongUnlessTheyMayNot() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            client.with(CallOptions.builder()
                            .listener(call -> new Tracing(Map.of("traceparent", "00-1-2-01")))
                            .listener(call -> new Tracing(Map.of("Authorization", "Bearer other")))
                            .build())
                    .run(MODEL, Map.of());

            assertThat(server.request().header("traceparent")).isEqualTo("00-1-2-01");
            assertThat(server.request().header("authorization")).isEqualTo("Bearer " + Account.TOKEN);
        }
    }

    private record Tracing(Map<String, String> headers) implements CallListener.Observation {}

    private static final class Broken implements CallListener, CallListener.Observation {

        @Override
        public Observation started(CallInfo call) {
            return this;
        }

        @Override
        public Map<String, String> headers() {
            throw new IllegalStateException("in headers");
        }

        @Override
        public void retrying(CallInfo call, WorkersAiException cause, Duration delay) {
            throw new IllegalStateException("in retrying");
        }

        @Override
        public void firstEvent(CallInfo call) {
            throw new IllegalStateException("in firstEvent");
        }

        @Override
        public void ended(CallInfo call, @Nullable Throwable failure) {
            throw new IllegalStateException("in ended");
        }
    }
}
