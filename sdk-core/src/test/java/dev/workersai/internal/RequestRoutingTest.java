package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.CallOptionsBuilder;
import dev.workersai.Gateway;
import dev.workersai.GatewayBuilder;
import dev.workersai.Route;
import dev.workersai.WorkersAiClient;
import dev.workersai.api.RunApi;
import dev.workersai.error.ApiException;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.RecordedRequest;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryBody;
import feign.Headers;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRoutingTest {

    private static final String MODEL = "@cf/meta/llama-3.1";
    private static final String ACCOUNT = "/client/v4/accounts/" + Account.ID;

    private final WireServer server = WireServer.answering(Reply.result("{\"response\":\"a\"}"));
    private final WorkersAiClient client = Account.client(server);

    public interface ChatApi {

        @RequestLine("POST /ai/run/@cf/meta/llama-3.1")
        @Headers("Content-Type: application/json")
        @OpenAiPath("/ai/v1/chat/completions")
        Response chat(Object input, Request.Options own);

        default Response twice(Object input) {
            chat(input, new Request.Options());
            return chat(input, new Request.Options());
        }
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    /** Sends nothing until the other side goes away. */
    private static void stall(OutputStream out) {
        try {
            new CountDownLatch(1).await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TestApi api(CallOptionsBuilder options) {
        return client.with(options.build()).api(TestApi.class);
    }

    private RecordedRequest chat(CallOptionsBuilder options) {
        api(options).chat(Prompt.builder().prompt("hi").build());
        return server.request();
    }

    private GatewayBuilder gateway() {
        return Gateway.builder("gw").viaHost(server.baseUrl().resolve("/v1"));
    }

    @Test
    void headers_ofTheOptions_goAlong() {
        RecordedRequest request =
                chat(CallOptions.builder().header("x-mine", "1").sessionAffinity("session 7"));

        assertThat(request.headers()).containsEntry("x-mine", "1").containsEntry("x-session-affinity", "session 7");
        assertThat(request.headers()).containsEntry("authorization", "Bearer " + Account.TOKEN);
    }

    @Test
    void queryAndTags_areEncodedAndAdded() {
        RecordedRequest request = chat(CallOptions.builder()
                .queryParameter("a b", "ü&=1")
                .tag("team:x")
                .tag("a@b/c"));

        assertThat(request.target())
                .isEqualTo(ACCOUNT + "/ai/run/" + MODEL + "?a%20b=%C3%BC%26%3D1&tags=team%3Ax%2Ca%40b%2Fc");
    }

    @Test
    void query_ofTheMethod_staysInFront() {
        api(CallOptions.builder().tag("t")).queue(Prompt.builder().build());

        assertThat(server.request().target()).endsWith("/queue?queueRequest=true&tags=t");
    }

    @Test
    void rejectIfBusy_jsonBody_getsTheOption() {
        RecordedRequest request = chat(CallOptions.builder().rejectIfBusy(true));

        assertThat(request.text()).isEqualTo("{\"prompt\":\"hi\",\"options\":{\"rejectIfBusy\":true}}");
        assertThat(request.header("content-length")).isEqualTo(String.valueOf(request.body().length));
    }

    @Test
    void rejectIfBusy_bodyWithOptions_joinsThem() {
        client.with(CallOptions.builder().rejectIfBusy(true).build()).run(MODEL, Map.of("options", Map.of("x", 1)));

        assertThat(server.request().text()).isEqualTo("{\"options\":{\"x\":1,\"rejectIfBusy\":true}}");
    }

    @Test
    void rejectIfBusy_batchBytesAndForm_goOutAsTheyAre() {
        TestApi api = api(CallOptions.builder().rejectIfBusy(true));
        api.queue(Prompt.builder().prompt("hi").build());
        api.listen(BinaryBody.of(new byte[] {'{', '}'}, "audio/wav"), null);
        api.paintForm(Prompt.builder().prompt("hi").build());

        assertThat(server.requests().get(0).text()).isEqualTo("{\"prompt\":\"hi\"}");
        assertThat(server.requests().get(1).text()).isEqualTo("{}");
        assertThat(server.requests().get(2).text()).doesNotContain("rejectIfBusy");
    }

    @Test
    void gatewayInHeader_modelRun_goesToTheApiWithTheGatewaysHeaders() {
        RecordedRequest request = chat(CallOptions.builder()
                .gateway(Gateway.builder("gw")
                        .cacheTtl(Duration.ofMinutes(5))
                        .token("gateway-token")
                        .build()));

        assertThat(request.target()).isEqualTo(ACCOUNT + "/ai/run/" + MODEL);
        assertThat(request.headers())
                .containsEntry("cf-aig-gateway-id", "gw")
                .containsEntry("cf-aig-cache-ttl", "300")
                .containsEntry("cf-aig-authorization", "Bearer gateway-token")
                .containsEntry("authorization", "Bearer " + Account.TOKEN);
    }

    @Test
    void gatewayByHost_modelRun_goesToItsPath() {
        RecordedRequest request =
                chat(CallOptions.builder().tag("t").gateway(gateway().build()));

        assertThat(request.target()).isEqualTo("/v1/" + Account.ID + "/gw/workers-ai/" + MODEL + "?tags=t");
        assertThat(request.headers()).doesNotContainKey("cf-aig-gateway-id");
        assertThat(request.headers()).containsEntry("authorization", "Bearer " + Account.TOKEN);
    }

    @Test
    void gatewayByHost_otherCall_goesToTheApi() {
        api(CallOptions.builder().gateway(gateway().cacheKey("k").token("t").build()))
                .ping();

        assertThat(server.request().target()).isEqualTo(ACCOUNT + "/ai/models/search");
        assertThat(server.request().headers()).doesNotContainKeys("cf-aig-cache-key", "cf-aig-gateway-id");
    }

    @Test
    void gateway_bareAnswer_isReadLikeAWrappedOne() {
        try (WireServer bare = WireServer.answering(Reply.json("{\"response\":\"bare\",\"errors\":[]}"));
                WorkersAiClient own = Account.client(bare)) {
            Gateway gateway =
                    Gateway.builder("gw").viaHost(bare.baseUrl().resolve("/v1")).build();
            JsonNode answer =
                    own.with(CallOptions.builder().gateway(gateway).build()).run(MODEL, Map.of());

            assertThat(answer.path("response").asText()).isEqualTo("bare");
        }
    }

    @Test
    void gateway_refusal_namesTheModelAndNotTheAccount() {
        try (WireServer busy = WireServer.answering(
                        Reply.json(
                                401,
                                "{\"success\":false,\"name\":\"AiGatewayError\",\"error\":[{\"code\":2009,\"message\":\"no\"}]}"));
                WorkersAiClient own = Account.client(busy)) {
            Gateway gateway =
                    Gateway.builder("gw").viaHost(busy.baseUrl().resolve("/v1")).build();
            WorkersAiClient through =
                    own.with(CallOptions.builder().gateway(gateway).build());

            assertThatThrownBy(() -> through.run(MODEL, Map.of())).isInstanceOfSatisfying(ApiException.class, e -> {
                assertThat(e.model()).contains(MODEL);
                assertThat(e.hasCode(2009)).isTrue();
                assertThat(e.getMessage()).doesNotContain(Account.ID);
            });
        }
    }

    @Test
    void openAiRoute_methodThatHasOne_goesThere() throws Exception {
        ChatApi chats = client.with(
                        CallOptions.builder().route(Route.OPENAI).tag("t").build())
                .api(ChatApi.class);
        chats.chat(Map.of("model", MODEL), new Request.Options()).close();
        chats.chat(Map.of("model", MODEL), new Request.Options()).close();
        client.api(ChatApi.class).chat(Map.of(), new Request.Options()).close();

        assertThat(server.requests())
                .extracting(RecordedRequest::target)
                .containsExactly(
                        ACCOUNT + "/ai/v1/chat/completions?tags=t",
                        ACCOUNT + "/ai/v1/chat/completions?tags=t",
                        ACCOUNT + "/ai/run/" + MODEL);
    }

    @Test
    void openAiRoute_throughTheGatewaysHost_goesToItsPath() throws Exception {
        client.with(CallOptions.builder()
                        .route(Route.OPENAI)
                        .gateway(gateway().build())
                        .build())
                .api(ChatApi.class)
                .chat(Map.of(), new Request.Options())
                .close();

        assertThat(server.request().target()).isEqualTo("/v1/" + Account.ID + "/gw/workers-ai/v1/chat/completions");
    }

    @Test
    void openAiRoute_methodWithoutOne_staysNative() {
        assertThat(chat(CallOptions.builder().route(Route.OPENAI)).target()).isEqualTo(ACCOUNT + "/ai/run/" + MODEL);
    }

    @Test
    void openAiRoute_refusal_namesTheModel() throws Exception {
        try (WireServer refusing = WireServer.answering(Reply.json(429, "{\"errors\":[{\"code\":3040}]}"));
                WorkersAiClient own = Account.client(refusing)) {
            ChatApi chats =
                    own.with(CallOptions.builder().route(Route.OPENAI).build()).api(ChatApi.class);

            assertThatThrownBy(() -> chats.chat(Map.of(), new Request.Options()))
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.model()).contains(MODEL));
        }
    }

    @Test
    void defaultMethod_ofADerivedClient_hasItsOptions() throws Exception {
        client.with(CallOptions.builder().header("x-a", "1").build())
                .api(ChatApi.class)
                .twice(Map.of())
                .close();

        assertThat(server.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.header("x-a")).isEqualTo("1"));
    }

    @Test
    void ownOptions_ofAnInterface_setTheTimes() {
        try (WireServer stalling = WireServer.answering(Reply.silent(RequestRoutingTest::stall));
                WorkersAiClient own = Account.client(stalling)) {
            Request.Options quick = new Request.Options(1, TimeUnit.SECONDS, 50, TimeUnit.MILLISECONDS, false);

            assertThatThrownBy(() -> own.api(ChatApi.class).chat(Map.of(), quick))
                    .hasMessageContaining("within 50 ms");
        }
    }

    @Test
    void timeout_ofTheOptions_holdsInsteadOfTheClients() {
        try (WireServer stalling = WireServer.answering(Reply.silent(RequestRoutingTest::stall));
                WorkersAiClient own = Account.client(stalling)) {
            CallOptions quick =
                    CallOptions.builder().timeout(Duration.ofMillis(60)).build();

            assertThatThrownBy(() -> own.with(quick).run(MODEL, Map.of())).hasMessageContaining("within 60 ms");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "%2e", "%2E.", ".%2e"})
    void path_segmentOfDots_isRefusedBeforeAnythingIsSent(String segment) {
        RunApi runs = client.run();

        for (List<String> id : List.of(List.of(segment, "b"), List.of("a", segment))) {
            assertThatThrownBy(() -> runs.run("cf", id.get(0), id.get(1), (Object) Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?b", "a#b", "a\nb", "a\\b"})
    void path_segmentWithForbiddenCharacters_cannotChangeThePath(String name) {
        client.run().run("cf", "a", name, (Object) Map.of());

        assertThat(server.request().target())
                .startsWith(ACCOUNT + "/ai/run/@cf/a/")
                .doesNotContain("?", "#", "\\");
    }

    @Test
    void derivedClient_closed_leavesTheFirstOneOpen() {
        try (WorkersAiClient derived = client.with(CallOptions.none())) {
            derived.run(MODEL, Map.of());
        }
        client.run(MODEL, Map.of());

        assertThat(server.requests()).hasSize(2);
        assertThat(server.connectionsOpened()).isEqualTo(1);
    }

    @Test
    void firstClient_closed_closesTheDerivedOne() {
        WorkersAiClient derived = client.with(CallOptions.none());
        TestApi taken = derived.api(TestApi.class);
        client.close();

        assertThatThrownBy(() -> derived.run(MODEL, Map.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(taken::ping).isInstanceOf(IllegalStateException.class);
    }
}
