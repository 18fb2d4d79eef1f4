package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.error.ConfigurationException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.RecordedRequest;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersAiClientTest {

    private static final String RUN = "/client/v4/accounts/" + Account.ID + "/ai/run/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
                "@hf/thebloke/zephyr-7b-beta-awq",
                "@cf/moondream/moondream3.1-9B-A2B",
                "@cf/ai4bharat/indictrans2-en-indic-1B",
                "@new/author_1/name~2"
            })
    void run_modelId_isLiteralOnTheWire(String id) {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            client.run(id, Map.of("prompt", "hi"));

            assertThat(server.request().target()).isEqualTo(RUN + id);
        }
    }

    @Test
    void typedMethod_modelId_isLiteralOnTheWire() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            client.api(TestApi.class).chat(Prompt.builder().prompt("hi").build());

            assertThat(server.request().target()).isEqualTo(RUN + "@cf/meta/llama-3.1");
        }
    }

    @Test
    void run_map_sendsJsonAndReturnsResultWithoutEnvelope() {
        try (WireServer server = WireServer.answering(Reply.result("{\"response\":\"hello\",\"usage\":{\"x\":1}}"));
                WorkersAiClient client = Account.client(server)) {
            JsonNode answer = client.run("@cf/vendor/new-model", Map.of("prompt", "hi"));

            RecordedRequest request = server.request();
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.text()).isEqualTo("{\"prompt\":\"hi\"}");
            assertThat(request.header("content-type")).isEqualTo("application/json");
            assertThat(request.header("authorization")).isEqualTo("Bearer " + Account.TOKEN);
            assertThat(request.header("user-agent")).startsWith("workers-ai-java/");
            assertThat(answer).hasToString("{\"response\":\"hello\",\"usage\":{\"x\":1}}");
        }
    }

    @Test
    void run_bytes_sendsThemAsTheyAre() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            client.run("@cf/vendor/new-model", new byte[] {0, 1, -1});

            assertThat(server.request().header("content-type")).isEqualTo("application/octet-stream");
            assertThat(server.request().body()).containsExactly(0, 1, -1);
        }
    }

    @Test
    void run_answerInBytes_returnsBinaryNode() throws Exception {
        try (WireServer server = WireServer.answering(Reply.of(200, "image/png", new byte[] {1, 2, 3}));
                WorkersAiClient client = Account.client(server)) {
            JsonNode answer = client.run("@cf/vendor/new-model", Map.of());

            assertThat(answer.isBinary()).isTrue();
            assertThat(answer.binaryValue()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void run_notAModelId_throwsBeforeAnythingIsSent() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            assertThatThrownBy(() -> client.run("@cf/meta/../../../user/tokens", Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void run_inputThatCannotBeWritten_throwsIllegalArgument() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            assertThatThrownBy(() -> client.run("@cf/vendor/new-model", new Object()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be written as JSON");
        }
    }

    @Test
    void apiToken_supplier_isAskedForEveryCall() {
        AtomicInteger calls = new AtomicInteger();
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.builder(server)
                        .apiToken(() -> "token-number-" + calls.incrementAndGet())
                        .build()) {
            client.run("@cf/a/b", Map.of());
            client.run("@cf/a/b", Map.of());

            assertThat(server.requests())
                    .extracting(request -> request.header("authorization"))
                    .containsExactly("Bearer token-number-1", "Bearer token-number-2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret\r\nX-Evil: 1", "secret with space", "sécret", "${TOKEN}", ""})
    void apiToken_suppliedValueUnfitForAHeader_isRefusedWithoutQuotingIt(String token) {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client =
                        Account.builder(server).apiToken(() -> token).build()) {
            assertThatThrownBy(() -> client.run("@cf/a/b", Map.of()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageNotContaining("secret")
                    .hasMessageNotContaining("Evil");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void apiToken_supplierGivesNull_isRefused() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client =
                        Account.builder(server).apiToken(() -> null).build()) {
            assertThatThrownBy(() -> client.run("@cf/a/b", Map.of()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("gave null");
        }
    }

    @Test
    void api_interfaceThatChoosesItsHost_isRefused() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WireServer other = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client = Account.client(server)) {
            assertThatThrownBy(() -> client.api(TestApi.class).elsewhere(other.baseUrl()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void userAgentSuffix_set_followsTheSdkName() {
        try (WireServer server = WireServer.answering(Reply.result("{}"));
                WorkersAiClient client =
                        Account.builder(server).userAgentSuffix("shop/2.1").build()) {
            client.run("@cf/a/b", Map.of());

            assertThat(server.request().header("user-agent")).matches("workers-ai-java/\\S+ shop/2\\.1");
        }
    }

    @Test
    void builder_incomplete_saysWhatIsMissing() {
        assertThatThrownBy(
                        () -> WorkersAiClient.builder().apiToken("some-token").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("accountId is missing")
                .hasMessageContaining("dash.cloudflare.com");
        assertThatThrownBy(() -> WorkersAiClient.builder().accountId(Account.ID).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("apiToken is missing");
    }

    @Test
    void builder_valuesOutOfBounds_areRefused() {
        WorkersAiClientBuilder builder = WorkersAiClient.builder();

        assertThatThrownBy(() -> builder.timeout(Duration.ZERO)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> builder.connectTimeout(Duration.ofDays(100)))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> builder.userAgentSuffix("a\r\nX-Evil: 1")).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> builder.baseUrl(URI.create("http://example.com")))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void client_describesItself_withoutTheToken() {
        try (WorkersAiClient client = WorkersAiClient.builder()
                .accountId(Account.ID)
                .apiToken(Account.TOKEN)
                .build()) {
            assertThat(client.accountId()).isEqualTo(Account.ID);
            assertThat(client.baseUrl()).isEqualTo(URI.create("https://api.cloudflare.com/client/v4"));
            assertThat(client.toString()).contains(Account.ID).doesNotContain("MARKER");
        }
    }
}
