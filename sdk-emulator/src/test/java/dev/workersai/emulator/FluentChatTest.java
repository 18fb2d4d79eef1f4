package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.error.ApiException;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.FinishReason;
import dev.workersai.streaming.TypeOf;
import dev.workersai.streaming.WorkersAi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fluent chat layer against the emulator, which refuses what a model's schema does not allow. */
class FluentChatTest {

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    static List<ChatModel<?, ?>> models() {
        return Chat.all().stream()
                .filter(model -> model.card().retiredOn().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void send_everyModel_answersInItsOwnShape(ChatModel<?, ?> model) {
        ChatResult result = ai.chat(model).system("Be brief.").maxTokens(200).send("What is the capital of France?");

        assertThat(result.text()).contains("Paris");
        assertThat(result.usage())
                .hasValueSatisfying(
                        usage -> assertThat(usage.completionTokens()).isPositive());
        assertThat(result.rayId()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("models")
    void stream_everyModel_saysWhatSendSays(ChatModel<?, ?> model) {
        ChatModelRef chat = ai.chat(model).user("What is the capital of France?");

        try (ChatStream stream = chat.stream()) {
            String text = String.join("", stream.text());

            assertThat(text).isEqualTo(chat.send().text());
            assertThat(stream.result().text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void send_secondTurn_isTakenByEveryModel(ChatModel<?, ?> model) {
        ChatModelRef asked = ai.chat(model).user("What is the capital of France?");

        ChatResult second = asked.after(asked.send()).user("Tell me a joke.").send();

        assertThat(second.text()).contains("glasses");
    }

    @Test
    void send_legacyModelCutByItsDefault_isMarkedAsCut() {
        ChatResult result =
                ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).maxTokens(2).send("What is the capital of France?");

        assertThat(result.finishReason()).contains(FinishReason.LENGTH);
    }

    @Test
    void fallbackTo_busyModel_answersWithTheNext() {
        emulator.answerNext(
                CannedAnswer.json(
                        429,
                        "{\"result\":{},\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"Capacity temporarily exceeded\"}],\"messages\":[]}"));

        ChatResult result = ai.with(
                        CallOptions.builder().retryPolicy(RetryPolicy.none()).build())
                .chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .fallbackTo(Chat.LLAMA_3_1_8B_INSTRUCT_FAST)
                .send("hi");

        assertThat(result.text()).contains("Hello");
        assertThat(result.modelId()).contains("@cf/meta/llama-3.1-8b-instruct-fast");
        assertThat(emulator.requests()).hasSize(2);
    }

    @Test
    void chat_modelNobodyKnows_isRefusedByTheService() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.chat("@cf/vendor/new-model").ask("hi"))
                .satisfies(e -> assertThat(e.hasCode(5007)).isTrue());
    }

    @Test
    void sendAsync_answer_arrives() throws ExecutionException, InterruptedException {
        assertThat(ai.chat(Chat.GLM_5_3_FLASH).user("hi").sendAsync().get().text())
                .contains("Hello");
    }

    @Test
    void reasoning_everyModelThatTakesAWord_isTakenByTheSchema() {
        assertThat(ai.chat(Chat.GPT_OSS_20B).reasoning("low").send("hi").text()).contains("Hello");
        assertThat(ai.chat(Chat.GLM_5_3).reasoning("low").send("hi").text()).contains("Hello");
        assertThat(ai.chat(Chat.NEMOTRON_3_120B_A12B)
                        .reasoning("none")
                        .send("hi")
                        .text())
                .contains("Hello");
    }

    record City(String city) {}

    static List<Arguments> callsOfTwoTools() {
        String legacy = "{\"response\":null,\"tool_calls\":[{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}},"
                + "{\"name\":\"weather\",\"arguments\":{\"city\":\"Rome\"}}]}";
        String call = "{\"id\":\"%s\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":%s}}";
        String objects =
                call.formatted("c1", "{\"city\":\"Oslo\"}") + "," + call.formatted("c2", "{\"city\":\"Rome\"}");
        String strings = call.formatted("c1", "\"{\\\"city\\\":\\\"Oslo\\\"}\"") + ","
                + call.formatted("c2", "\"{\\\"city\\\":\\\"Rome\\\"}\"");
        String chat = "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[" + strings
                + "]},\"finish_reason\":\"tool_calls\"}]}";
        return List.of(
                Arguments.of(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST, legacy),
                Arguments.of(
                        Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT, "{\"response\":null,\"tool_calls\":[" + objects + "]}"),
                Arguments.of(Chat.GLM_5_3_FLASH, chat),
                Arguments.of(Chat.GPT_OSS_20B, chat));
    }

    /** The calls are scripted; the request with their results has to pass the emulator's check of the schema. */
    @ParameterizedTest
    @MethodSource("callsOfTwoTools")
    void tool_twoCallsAtOnce_areAnsweredInAFormTheModelTakes(ChatModel<?, ?> model, String calls) {
        emulator.answerNext(
                CannedAnswer.json(200, "{\"result\":" + calls + ",\"success\":true,\"errors\":[],\"messages\":[]}"));

        String answer = ai.chat(model)
                .tool("weather", "Weather of a city", City.class, city -> "rain in " + city.city())
                .ask("hi");

        assertThat(answer).isNotEmpty();
        assertThat(emulator.requests()).hasSize(2);
        assertThat(emulator.requests().get(1).bodyText())
                .contains("\"content\":\"\"")
                .containsSubsequence("rain in Oslo", "rain in Rome");
    }

    record Recipe(String name, List<String> steps) {}

    static List<ChatModel<?, ?>> modelsThatWriteJson() {
        return List.of(
                Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT,
                Chat.MISTRAL_SMALL_3_1_24B_INSTRUCT,
                Chat.GLM_5_3_FLASH,
                Chat.GPT_OSS_20B);
    }

    @ParameterizedTest
    @MethodSource("modelsThatWriteJson")
    void as_record_isReadFromEveryForm(ChatModel<?, ?> model) {
        Recipe recipe = ai.chat(model).user("Pancakes").as(Recipe.class);

        assertThat(recipe.name()).isNotEmpty();
        assertThat(recipe.steps()).isNotNull();
        assertThat(ai.chat(model).user("Pancakes").maxRepairs(0).asList(Recipe.class))
                .isNotNull();
        assertThat(ai.chat(model).user("Pancakes").maxRepairs(0).as(new TypeOf<Map<String, Recipe>>() {}))
                .hasEntrySatisfying(
                        "example", listed -> assertThat(listed.name()).isNotEmpty());
    }
}
