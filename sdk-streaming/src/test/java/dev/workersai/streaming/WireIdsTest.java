package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Models.Chat;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireIdsTest {

    private static final String KIMI_CALL = "{\"choices\":[{\"message\":{\"content\":null,\"tool_calls\":["
            + "{\"id\":\"functions.weather:0\",\"type\":\"function\",\"function\":{\"name\":\"weather\","
            + "\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\"}}]}}]}";
    private static final String DONE = "{\"response\":\"done\"}";

    private final FakeService service = new FakeService();

    record City(String city) {}

    private ChatModelRef chat(ChatModel<?, ?> model) {
        return service.ai()
                .chat(model)
                .tool("weather", "", City.class, City::city)
                .user("Hi");
    }

    @Test
    void send_idUsedAgainInLaterTurn_callerGetsAnotherAndTheServiceItsOwn() {
        service.result(KIMI_CALL).result(KIMI_CALL).result(DONE);
        ChatModelRef kimi = chat(Chat.KIMI_K2_6).handingOverToolCalls();

        ChatResult first = kimi.send();
        ToolCall one = first.toolCalls().get(0);
        ChatModelRef next = kimi.after(first).toolResult(one, "rain");
        ChatResult second = next.send();
        ToolCall two = second.toolCalls().get(0);
        next.after(second).toolResult(two, "sun").send();

        assertThat(one.id()).isEqualTo("functions.weather:0");
        assertThat(two.id()).isNotEqualTo(one.id());
        assertThat(two.wireId()).contains("functions.weather:0");
        var messages = service.sent().path("messages");
        for (int turn : List.of(1, 3)) {
            assertThat(messages.path(turn).path("tool_calls").path(0).path("id").asText())
                    .isEqualTo("functions.weather:0");
            assertThat(messages.path(turn + 1).path("tool_call_id").asText()).isEqualTo("functions.weather:0");
        }
        assertThat(messages.toString()).doesNotContain("wire_id");
    }

    @Test
    void send_twoCallsOfOneAnswerWithOneId_eachHasItsOwn() {
        service.result("{\"tool_calls\":[{\"id\":\"x\",\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}},"
                        + "{\"id\":\"x\",\"name\":\"weather\",\"arguments\":{\"city\":\"Rome\"}}]}")
                .result(DONE);

        chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).send();

        var messages = service.sent().path("messages");
        var calls = messages.path(1).path("tool_calls");
        assertThat(calls.path(0).path("id").asText()).isEqualTo("x");
        assertThat(calls.path(1).path("id").asText()).isNotEqualTo("x");
        assertThat(messages.path(2).path("tool_call_id"))
                .isEqualTo(calls.path(0).path("id"));
        assertThat(messages.path(3).path("tool_call_id"))
                .isEqualTo(calls.path(1).path("id"));
    }

    @Test
    void send_scout_idsAreNineLettersAndDigitsAndSteady() {
        String calls = "{\"tool_calls\":[{\"id\":\"chatcmpl-tool-77\",\"type\":\"function\","
                + "\"function\":{\"name\":\"weather\",\"arguments\":{\"city\":\"Oslo\"}}},"
                + "{\"id\":\"aB3dE6gH9\",\"type\":\"function\","
                + "\"function\":{\"name\":\"weather\",\"arguments\":{\"city\":\"Rome\"}}}]}";
        service.result(calls).result(DONE);

        chat(Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT).send();

        var messages = service.sent().path("messages");
        assertThat(messages.path(1).path("tool_calls").path(0).path("id").asText())
                .isEqualTo("000000001");
        assertThat(messages.path(1).path("tool_calls").path(1).path("id").asText())
                .isEqualTo("aB3dE6gH9");
        assertThat(messages.path(2).path("tool_call_id").asText()).isEqualTo("000000001");
        assertThat(messages.path(3).path("tool_call_id").asText()).isEqualTo("aB3dE6gH9");
    }

    @Test
    void ofCall_shortIdsThatAreTaken_areCountedOn() {
        WireIds ids = new WireIds(true);

        assertThat(ids.ofCall("a", "000000001")).isEqualTo("000000001");
        assertThat(ids.ofCall("b", "x")).isEqualTo("000000002");
        assertThat(ids.ofResult("b")).isEqualTo("000000002");
        assertThat(ids.ofResult("unseen")).isEqualTo("000000003");
        for (int i = 4; i < 12; i++) {
            ids.ofCall("call " + i, null);
        }
        assertThat(ids.ofCall("last", null)).isEqualTo("000000012");
    }

    @Test
    void send_deepseekPro_argumentsOfEarlierCallsAreObjects() {
        String broken = KIMI_CALL.replace("{\\\"city\\\":\\\"Oslo\\\"}", "{oops");
        service.result(KIMI_CALL).result(broken).result(DONE).result(KIMI_CALL).result(DONE);

        chat(Chat.DEEPSEEK_V4_PRO_0813).send();
        var messages = service.sent().path("messages");
        assertThat(arguments(messages.path(1))).isEqualTo(FakeService.json("{\"city\":\"Oslo\"}"));
        assertThat(arguments(messages.path(3))).isEqualTo(FakeService.json("{}"));

        chat(Chat.DEEPSEEK_V4_PRO_0813).objectToolArguments(false).send();
        assertThat(arguments(service.sent().path("messages").path(1)).isTextual())
                .isTrue();
    }

    private static JsonNode arguments(JsonNode message) {
        return message.path("tool_calls").path(0).path("function").path("arguments");
    }
}
