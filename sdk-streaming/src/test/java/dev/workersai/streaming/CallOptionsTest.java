package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallInfo;
import dev.workersai.CallListener;
import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.Route;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallOptionsTest {

    private static final String API = "https://api.cloudflare.com/client/v4/accounts/0123456789abcdef0123456789abcdef";

    private final FakeService service = new FakeService();
    private final List<CallInfo> calls = new ArrayList<>();
    private final List<@Nullable Throwable> failures = new ArrayList<>();
    private final CallOptions heard = CallOptions.builder()
            .listener(CallListener.onEnd((call, failure) -> {
                calls.add(call);
                failures.add(failure);
            }))
            .build();
    private final WorkersAi ai = service.ai().with(heard);

    private record Recipe(String name) {}

    @Test
    void options_ofChatAndLayer_reachTheWire() {
        service.result("{\"response\":\"a\"}");

        ai.with(CallOptions.builder().tag("layer").header("x-layer", "1").build())
                .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .options(CallOptions.builder().tag("chat").build())
                .ask("Hi");

        assertThat(service.request().url())
                .isEqualTo(API + "/ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast?tags=chat");
        assertThat(service.request().headers()).containsEntry("x-layer", List.of("1"));
        assertThat(calls.get(0).tags()).containsExactly("chat");
    }

    @Test
    void call_ofAnAnswer_hasIdsAndGateway() {
        service.result("{\"response\":\"a\"}", "cf-ray", "r", "cf-aig-cache-status", "HIT", "cf-aig-log-id", "l");

        ChatResult result = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).send("Hi");

        CallInfo call = result.call().orElseThrow();
        assertThat(call.model()).contains("@cf/meta/llama-3.3-70b-instruct-fp8-fast");
        assertThat(call.gatewayCacheStatus()).contains("HIT");
        assertThat(call.gatewayLogId()).contains("l");
        assertThat(call.attempts()).isEqualTo(1);
        assertThat(calls).hasSize(1);
    }

    @Test
    void stream_readToTheEnd_tellsUsageOnce() {
        service.events(
                "{\"response\":\"a\"}",
                "{\"response\":\"\",\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}",
                "[DONE]");

        try (ChatStream stream = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("Hi").stream()) {
            assertThat(stream.result().call()).isPresent();
            assertThat(calls).as("before it is closed").hasSize(1);
        }

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).promptTokens()).hasValue(3);
        assertThat(calls.get(0).completionTokens()).hasValue(4);
        assertThat(failures.get(0)).isNull();
    }

    @Test
    void stream_thatFails_tellsTheException() {
        service.events("{\"response\":\"a\"}");

        try (ChatStream stream = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("Hi").stream()) {
            assertThatThrownBy(stream::result).isInstanceOf(StreamTruncatedException.class);
            assertThat(failures).as("before it is closed").hasSize(1);
        }

        assertThat(failures).singleElement().isInstanceOf(StreamTruncatedException.class);
    }

    @Test
    void stream_closedEarly_isToldWithoutFailure() {
        service.events("{\"response\":\"a\"}", "{\"response\":\"b\"}", "[DONE]");

        try (ChatStream stream = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("Hi").stream()) {
            assertThat(stream.text().iterator().next()).isEqualTo("a");
            assertThat(calls).isEmpty();
        }

        assertThat(failures).hasSize(1).containsOnlyNulls();
    }

    @Test
    void webPage_insteadOfAnAnswer_isToldAsFailure() {
        service.answering(200, "text/html", FakeService.body("<html></html>"));

        assertThatThrownBy(() -> ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).ask("Hi"))
                .isInstanceOf(ProtocolException.class);

        assertThat(failures).singleElement().isInstanceOf(ProtocolException.class);
    }

    @Test
    void openAiRoute_legacyModel_getsTheFormOfTheRoute() {
        service.answering(
                200,
                "application/json",
                FakeService.body("{\"object\":\"chat.completion\",\"choices\":[{\"message\":{\"content\":"
                        + "\"{\\\"name\\\":\\\"Pancakes\\\"}\"},\"finish_reason\":\"stop\"}]}"));
        WorkersAi openAi = ai.with(CallOptions.builder().route(Route.OPENAI).build());

        Recipe recipe = openAi.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .user("Pancakes")
                .maxTokens(9)
                .as(Recipe.class);

        assertThat(recipe.name()).isEqualTo("Pancakes");
        assertThat(service.request().url()).isEqualTo(API + "/ai/v1/chat/completions");
        JsonNode body = service.sent();
        assertThat(body.path("model").asText()).isEqualTo("@cf/meta/llama-3.3-70b-instruct-fp8-fast");
        assertThat(body.path("max_tokens").asInt()).isEqualTo(9);
        assertThat(body.at("/response_format/json_schema/name").asText()).isEqualTo("Recipe");
        assertThat(body.at("/response_format/json_schema/schema/type").asText()).isEqualTo("object");
    }

    @Test
    void openAiRoute_streamThroughTheGatewaysHost_goesToItsPath() {
        service.events("{\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}", "[DONE]");
        CallOptions options = CallOptions.builder()
                .route(Route.OPENAI)
                .gateway(Gateway.builder("gw").viaHost().build())
                .build();

        try (ChatStream stream = ai.chat("@cf/vendor/new-model").options(options).user("Hi").stream()) {
            assertThat(stream.result().text()).isEqualTo("a");
        }

        assertThat(service.request().url())
                .isEqualTo("https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/gw"
                        + "/workers-ai/v1/chat/completions");
        assertThat(service.sent().path("stream").asBoolean()).isTrue();
        assertThat(service.sent().path("model").asText()).isEqualTo("@cf/vendor/new-model");
    }

    @Test
    void openAiRoute_barePromptOrResponsesForm_isRefusedBeforeAnythingIsSent() {
        CallOptions options = CallOptions.builder().route(Route.OPENAI).build();

        assertThatThrownBy(() -> ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                        .options(options)
                        .prompt("Hi")
                        .send())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Route.NATIVE");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void openAiRoute_refusalInTheEnvelope_namesTheModel() {
        service.refusal(400, 5006);
        CallOptions options = CallOptions.builder().route(Route.OPENAI).build();

        assertThatThrownBy(
                        () -> ai.chat("@cf/vendor/new-model").options(options).ask("Hi"))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.model()).contains("@cf/vendor/new-model"));
    }

    @Test
    void closingADerivedLayer_leavesTheClientOpen() {
        service.result("{\"response\":\"a\"}");
        ai.with(CallOptions.none()).close();

        assertThat(ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).ask("Hi")).isEqualTo("a");
    }
}
