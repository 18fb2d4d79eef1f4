package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallOptions;
import dev.workersai.Route;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.streaming.ChatChunk;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.ToolChoice;
import dev.workersai.streaming.ToolMethod;
import dev.workersai.streaming.WorkersAi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Conversations with two tool calls at once and an answer in a form, with one model of each family. */
class ToolConversationTest {

    private static final String QUESTION = "Is it warmer in Oslo or in Rome?";

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    record Weather(String city, double celsius) {}

    record Comparison(List<Weather> cities) {}

    static final class Thermometer {

        @ToolMethod("Current weather of a city")
        Weather weather(String city) {
            return new Weather(city, city.equals("Rome") ? 21.5 : 4.5);
        }
    }

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    static List<ChatModel<?, ?>> families() {
        return List.of(
                Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                Chat.GLM_5_3_FLASH,
                Chat.KIMI_K2_6,
                Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT,
                Chat.GPT_OSS_20B);
    }

    private ChatModelRef chat(ChatModel<?, ?> model) {
        return ai.chat(model).tools(new Thermometer());
    }

    private JsonNode sent(int number) {
        try {
            return Json.read(emulator.requests().get(number).body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void send_twoCallsAtOnce_answersFromBothResults(ChatModel<?, ?> model) {
        ChatResult result = chat(model).send(QUESTION);

        assertThat(result.text()).contains("4.5").contains("21.5");
        assertThat(result.conversation().size()).isEqualTo(5);
        assertThat(emulator.requests()).hasSize(2);
        checkWire(model, false);
    }

    @ParameterizedTest
    @MethodSource("families")
    void stream_twoCallsAtOnce_answersFromBothResults(ChatModel<?, ?> model) {
        List<Integer> calls = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (ChatStream stream = chat(model).user(QUESTION).stream()) {
            for (ChatChunk chunk : stream) {
                if (chunk instanceof ChatChunk.ToolCallDelta call
                        && !call.name().isEmpty()) {
                    calls.add(call.index());
                } else if (chunk instanceof ChatChunk.TextDelta delta) {
                    text.append(delta.text());
                }
            }
            assertThat(stream.result().text()).contains("4.5").contains("21.5").isEqualTo(text.toString());
            assertThat(stream.result().conversation().size()).isEqualTo(5);
        }
        assertThat(calls).containsExactly(0, 1);
        assertThat(emulator.requests()).hasSize(2);
        checkWire(model, true);
    }

    private void checkWire(ChatModel<?, ?> model, boolean live) {
        assertThat(sent(0).path("tools"))
                .isEqualTo(json("[{\"type\":\"function\",\"function\":{\"name\":\"weather\","
                        + "\"description\":\"Current weather of a city\",\"parameters\":{\"type\":\"object\","
                        + "\"properties\":{\"city\":{\"type\":\"string\",\"description\":\"\"}},"
                        + "\"required\":[\"city\"]}}}]"));
        assertThat(sent(1).path("stream").asBoolean()).isEqualTo(live);
        JsonNode messages = sent(1).path("messages");
        assertThat(messages.findValuesAsText("role")).containsExactly("user", "assistant", "tool", "tool");
        assertThat(messages.path(1).path("content").asText("missing")).isEmpty();
        JsonNode calls = messages.path(1).path("tool_calls");
        assertThat(calls.findValuesAsText("arguments")).containsExactly("{\"city\":\"Oslo\"}", "{\"city\":\"Rome\"}");
        assertThat(calls.findValuesAsText("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches(idForm(model, live)));
        assertThat(messages.findValuesAsText("tool_call_id")).isEqualTo(calls.findValuesAsText("id"));
        assertThat(messages.path(2).path("content").asText()).isEqualTo("{\"city\":\"Oslo\",\"celsius\":4.5}");
        assertThat(messages.path(3).path("name").asText()).isEqualTo("weather");
    }

    /** Whole answers of the bare form have no ids, and so get short ones; those of scout are made short. */
    private static String idForm(ChatModel<?, ?> model, boolean live) {
        return switch (model.id()) {
            case "@cf/moonshotai/kimi-k2.6" -> "functions\\.weather:[01]";
            case "@cf/meta/llama-4-scout-17b-16e-instruct" -> "00000000[12]";
            case "@cf/meta/llama-3.3-70b-instruct-fp8-fast" -> live ? "chatcmpl-tool-[0-9a-f]+" : "[a-z0-9]{9}";
            default -> "chatcmpl-tool-[0-9a-f]+";
        };
    }

    @ParameterizedTest
    @MethodSource("families")
    void as_chatWithTools_hasTheirResultsInTheForm(ChatModel<?, ?> model) {
        Comparison comparison = chat(model).user(QUESTION).as(Comparison.class);

        assertThat(comparison).isEqualTo(new Comparison(List.of(new Weather("Oslo", 4.5), new Weather("Rome", 21.5))));
        assertThat(emulator.requests()).hasSize(3);
        assertThat(sent(2).has("tools")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("families")
    void as_afterLiveConversation_hasItsResultsInTheForm(ChatModel<?, ?> model) {
        ChatResult result;
        try (ChatStream stream = chat(model).user(QUESTION).stream()) {
            result = stream.result();
        }

        Comparison comparison = ai.chat(model)
                .messages(result.conversation())
                .user("Put that into a table.")
                .as(Comparison.class);

        assertThat(comparison.cities()).extracting(Weather::celsius).containsExactly(4.5, 21.5);
        assertThat(sent(2).path("messages")).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("families")
    void openAiRoute_twoCallsAtOnceAndForm_workWithEveryModel(ChatModel<?, ?> model) {
        ChatModelRef routed = ai.with(CallOptions.builder().route(Route.OPENAI).build())
                .chat(model)
                .tools(new Thermometer())
                .user(QUESTION);

        assertThat(routed.send().text()).contains("4.5").contains("21.5");
        try (ChatStream stream = routed.stream()) {
            assertThat(stream.result().text()).contains("4.5").contains("21.5");
        }
        assertThat(routed.as(Comparison.class).cities())
                .extracting(Weather::celsius)
                .containsExactly(4.5, 21.5);
        assertThat(emulator.requests())
                .extracting(RecordedRequest::target)
                .allMatch(path -> path.endsWith("/ai/v1/chat/completions"));
        assertThat(sent(6).at("/response_format/json_schema/name").asText()).isEqualTo("Comparison");
    }

    @Test
    void viaResponses_twoCallsAtOnceAndForm_areInThatForm() {
        ChatModelRef asked = chat(Chat.GPT_OSS_20B).viaResponses().user(QUESTION);

        assertThat(asked.send().text()).contains("4.5").contains("21.5");
        JsonNode items = sent(1).path("input");
        assertThat(items.findValuesAsText("type"))
                .containsExactly("function_call", "function_call", "function_call_output", "function_call_output");
        assertThat(items.path(3).path("call_id")).isEqualTo(items.path(1).path("call_id"));
        try (ChatStream stream = asked.stream()) {
            assertThat(stream.result().text()).contains("4.5").contains("21.5");
        }
        assertThat(asked.as(Comparison.class).cities())
                .extracting(Weather::celsius)
                .containsExactly(4.5, 21.5);
        assertThat(sent(6).at("/text/format/type").asText()).isEqualTo("json_schema");
    }

    @ParameterizedTest
    @MethodSource("families")
    void send_secondQuestionWithTools_idsStayApart(ChatModel<?, ?> model) {
        ChatModelRef chat = chat(model);
        ChatResult first = chat.send(QUESTION);

        ChatResult second = chat.after(first).send("And is it warmer in Paris or in Cairo?");

        assertThat(second.text()).contains("Paris").contains("Cairo");
        assertThat(second.conversation().size()).isEqualTo(10);
        JsonNode messages = sent(3).path("messages");
        assertThat(messages.path(7).path("tool_call_id"))
                .isEqualTo(messages.path(6).path("tool_calls").path(0).path("id"));
    }

    static List<Arguments> rawForms() {
        String chatCall =
                "{\"id\":\"ID\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\"}}";
        return List.of(
                Arguments.of(
                        Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST,
                        "/result/tool_calls/0",
                        "{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}"),
                Arguments.of(
                        Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT,
                        "/result/tool_calls/0",
                        "{\"id\":\"ID\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}}"),
                Arguments.of(Chat.GLM_5_3_FLASH, "/result/choices/0/message/tool_calls/0", chatCall),
                Arguments.of(Chat.GPT_OSS_20B, "/result/choices/0/message/tool_calls/0", chatCall));
    }

    @ParameterizedTest
    @MethodSource("rawForms")
    void handingOverToolCalls_emulatorsAnswer_hasTheFormOfTheFamily(ChatModel<?, ?> model, String at, String expected) {
        ChatResult result = chat(model).handingOverToolCalls().send("How is the weather in Oslo?");

        JsonNode call = json(result.rawJson().orElseThrow()).at(at);
        String id = call.path("id").asText();
        assertThat(call).isEqualTo(json(expected.replace("ID", id)));
    }

    @Test
    void toolChoice_nothingToCallFor_isCalledAllTheSame() {
        ChatModelRef chat = chat(Chat.GLM_5_3_FLASH).handingOverToolCalls();

        assertThat(chat.send("hi").toolCalls()).isEmpty();
        assertThat(chat.toolChoice(ToolChoice.named("weather")).send("hi").toolCalls())
                .hasSize(1);
        assertThat(chat.toolChoice(ToolChoice.none()).send(QUESTION).toolCalls())
                .isEmpty();
        assertThat(chat.parallelToolCalls(false).send(QUESTION).toolCalls()).hasSize(1);
    }
}
