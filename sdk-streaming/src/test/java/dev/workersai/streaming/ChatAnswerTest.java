package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatAnswerTest {

    private final FakeService service = new FakeService();
    private final WorkersAi ai = service.ai();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response\":\"Hi there\"}",
                "\"Hi there\"",
                "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Hi there\"},\"finish_reason\":\"stop\"}]}",
                "{\"choices\":[{\"index\":0,\"text\":\"Hi there\",\"finish_reason\":\"stop\"}]}",
                "{\"object\":\"response\",\"status\":\"completed\",\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Hi there\"}]}]}",
                "{\"choices\":[{\"message\":{\"content\":\"Hi there\"}}],\"response\":\"the same in other words\"}",
                "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"Hi there\"}}]}",
                "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\",\"text\":\"Hi \"},{\"type\":\"text\",\"text\":\"there\"}]}}]}"
            })
    void ask_anyShape_isTheText(String result) {
        service.result(result);

        assertThat(ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).ask("Hi")).isEqualTo("Hi there");
    }

    @Test
    void ask_responseOtherThanText_isItsLiteralText() {
        service.result("{\"response\":1.50}")
                .result("{\"response\":{\"a\":1}}")
                .result("{\"response\":[1,\"b\"]}")
                .result("{\"response\":null}");
        ChatModelRef chat = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST);

        assertThat(chat.ask("Hi")).isEqualTo("1.50");
        assertThat(chat.ask("Hi")).isEqualTo("{\"a\":1}");
        assertThat(chat.ask("Hi")).isEqualTo("[1,\"b\"]");
        assertThat(chat.ask("Hi")).isEmpty();
    }

    @Test
    void send_chatCompletion_hasAllFacts() {
        service.result("""
                {"model":"@cf/zai-org/glm-5.3","choices":[{"message":{"content":"","reasoning_content":"hm",
                  "tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{\\"a\\":1}"}}]},
                  "finish_reason":"tool_calls"}],
                 "usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7,
                   "prompt_tokens_details":{"cached_tokens":2}}}""", "cf-ray", "ray-1", "cf-ai-neurons", "1.25");

        ChatResult result = ai.chat(Chat.GLM_5_3).send("Hi");

        assertThat(result.reasoning()).isEqualTo("hm");
        assertThat(result.toolCalls()).singleElement().satisfies(call -> {
            assertThat(call.id()).isEqualTo("c1");
            assertThat(call.name()).isEqualTo("f");
            assertThat(call.arguments()).isEqualTo("{\"a\":1}");
        });
        assertThat(result.finishReason()).contains(FinishReason.TOOL_CALLS);
        assertThat(result.modelId()).contains("@cf/zai-org/glm-5.3");
        assertThat(result.rayId()).contains("ray-1");
        assertThat(result.rawJson()).hasValueSatisfying(raw -> assertThat(raw).contains("\"errors\":[]"));
        Usage usage = result.usage().orElseThrow();
        assertThat(usage.totalTokens()).isEqualTo(7);
        assertThat(usage.cachedTokens()).hasValue(2);
        assertThat(usage.neurons()).hasValue(1.25);
    }

    @Test
    void send_legacyAnswerAsLongAsAllowed_isMarkedAsCut() {
        String answer = "{\"response\":\"a\",\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":256}}";
        ChatModelRef chat = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("Hi");
        service.result(answer).result(answer).result(answer);

        assertThat(chat.send().finishReason()).contains(FinishReason.LENGTH);
        assertThat(chat.maxTokens(256).send().finishReason()).contains(FinishReason.LENGTH);
        assertThat(chat.maxTokens(257).send().finishReason()).isEmpty();
    }

    @Test
    void send_unknownModelOrOneThatSaysWhy_isNotMarkedAsCut() {
        service.result("{\"response\":\"a\",\"usage\":{\"completion_tokens\":5000}}")
                .result("{\"choices\":[{\"message\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}],"
                        + "\"usage\":{\"completion_tokens\":300}}");

        assertThat(ai.chat("@cf/vendor/new").send("Hi").finishReason()).isEmpty();
        assertThat(ai.chat(Chat.GPT_OSS_20B).send("Hi").finishReason()).contains(FinishReason.STOP);
    }

    @Test
    void send_eventsInsteadOfJson_areRead() {
        service.events("{\"response\":\"a\"}", "{\"response\":\"b\"}", "[DONE]");

        assertThat(ai.chat(Chat.GLM_5_3).ask("Hi")).isEqualTo("ab");
    }

    @Test
    void send_refusal_isAnApiException() {
        service.refusal(400, 5006)
                .answering(
                        200,
                        "application/json",
                        FakeService.body(
                                "{\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"busy\"}],\"result\":null}"));
        ChatModelRef chat = ai.chat(Chat.GLM_5_3);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .satisfies(e -> assertThat(e.hasCode(5006)).isTrue());
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .satisfies(e -> assertThat(e.hasCode(3040)).isTrue());
    }

    @Test
    void send_responseThatFailed_isAnApiException() {
        service.result("{\"object\":\"response\",\"status\":\"failed\",\"output\":[],"
                + "\"error\":{\"code\":\"server_error\",\"message\":\"it broke\"}}");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.chat(Chat.GPT_OSS_20B).viaResponses().ask("Hi"))
                .withMessageContaining("it broke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "text/plain", ""})
    void stream_otherContentType_isReadAllTheSame(String type) {
        service.answering(200, type, FakeService.body("data: {\"response\":\"a\"}\n\ndata: [DONE]\n\n"));

        try (ChatStream stream = ai.chat(Chat.GLM_5_3).user("Hi").stream()) {
            assertThat(stream.text()).containsExactly("a");
        }
    }

    @Test
    void send_noJson_isAProtocolException() {
        service.answering(200, "text/html; charset=utf-8", FakeService.body("<html>"), "cf-ray", "ray-9")
                .answering(200, "application/json", FakeService.body(""))
                .answering(200, "application/json", FakeService.body("{\"result\":{\"resp"));
        ChatModelRef chat = ai.chat(Chat.GLM_5_3);

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .withMessage("@cf/zai-org/glm-5.3 (ray ray-9): JSON was expected, but a web page came, HTTP 200.");
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> chat.ask("Hi"))
                .withMessageContaining("the answer is empty");
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> chat.ask("Hi"));
    }

    @Test
    void stream_events_areReadLive() {
        service.events("{\"response\":\"a\"}", "{\"response\":\"b\"}", "[DONE]");

        try (ChatStream stream = ai.chat(Chat.GLM_5_3_FLASH).user("Hi").stream()) {
            assertThat(stream.text()).containsExactly("a", "b");
            assertThat(stream.result().rayId()).contains("r1");
        }
        assertThat(service.sent().path("stream").asBoolean()).isTrue();
        assertThat(service.request().headers().get("Accept")).containsExactly("text/event-stream, application/json");
    }

    @Test
    void stream_answeredWithJson_isOneChunk() {
        service.result("{\"response\":\"whole\"}");

        try (ChatStream stream = ai.chat(Chat.GLM_5_3_FLASH).user("Hi").stream()) {
            assertThat(stream.text()).containsExactly("whole");
        }
    }

    @Test
    void after_answerWithToolCalls_sendsThemBackWithEmptyContent() {
        service.result("""
                {"choices":[{"message":{"content":null,"reasoning":"hm","tool_calls":[
                  {"id":"functions.f:0","type":"function","function":{"name":"f","arguments":"{\\"a\\":1}"}}]}}]}""").result("{\"response\":\"done\"}");
        ChatModelRef asked = ai.chat(Chat.KIMI_K2_6).user("Hi");

        ChatResult first = asked.send();
        asked.after(first).toolResult(first.toolCalls().get(0), "22").send();

        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json("""
                [{"role":"user","content":"Hi"},
                 {"role":"assistant","content":"","tool_calls":[{"id":"functions.f:0","type":"function",
                   "function":{"name":"f","arguments":"{\\"a\\":1}"}}],"reasoning":"hm"},
                 {"role":"tool","tool_call_id":"functions.f:0","name":"f","content":"22"}]"""));
    }

    @Test
    void after_legacyAnswer_sendsTextAndNoReasoning() {
        service.result("{\"response\":\"<think>hm</think>Rhine\"}").result("{\"response\":\"long\"}");
        ChatModelRef asked = ai.chat(Chat.QWQ_32B).user("Name a river.");

        asked.after(asked.send()).send("How long is it?");

        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json("""
                [{"role":"user","content":"Name a river."},{"role":"assistant","content":"Rhine"},
                 {"role":"user","content":"How long is it?"}]"""));
    }

    @Test
    void stream_legacyAnswerAsLongAsAllowed_isMarkedAsCut() {
        ChatModelRef chat = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("Hi");
        String[] events = {
            "{\"response\":\"a\"}",
            "{\"response\":\"\",\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":256}}",
            "[DONE]"
        };
        service.events(events).events(events);

        try (ChatStream cut = chat.stream();
                ChatStream whole = chat.maxTokens(257).stream()) {
            assertThat(cut.result().finishReason()).contains(FinishReason.LENGTH);
            assertThat(whole.result().finishReason()).isEmpty();
        }
    }

    @Test
    void stream_billInTheHeader_isInTheUsage() {
        service.answering(
                200,
                "text/event-stream",
                FakeService.body("data: {\"response\":\"a\"}\n\ndata: [DONE]\n\n"),
                "cf-ai-neurons",
                "2.5");

        try (ChatStream stream = ai.chat(Chat.GLM_5_3).user("Hi").stream()) {
            assertThat(stream.result().usage().orElseThrow().neurons()).hasValue(2.5);
        }
    }

    @Test
    void send_emptyResult_saysWhatHelps() {
        service.result("{}").result("{}");
        ChatModelRef chat = ai.chat(Chat.GLM_5_3).user("Hi");

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(chat::send)
                .withMessageContaining("the model gave an empty result; asking again may help");
        try (ChatStream stream = chat.stream()) {
            assertThatExceptionOfType(ProtocolException.class)
                    .isThrownBy(stream::result)
                    .withMessageContaining("call it without streaming");
        }
    }

    @Test
    void sendAsync_executor_runsTheCall() throws ExecutionException, InterruptedException {
        service.result("{\"response\":\"a\"}");
        List<Runnable> tasks = new ArrayList<>();

        CompletableFuture<ChatResult> answer = ai.chat(Chat.GLM_5_3).user("Hi").sendAsync(tasks::add);

        assertThat(service.requests()).isEmpty();
        tasks.get(0).run();
        assertThat(answer.get().text()).isEqualTo("a");
    }
}
