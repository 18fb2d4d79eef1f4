package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.workersai.catalog.Models.Chat;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ToolboxTest {

    private static final String OSLO =
            "{\"response\":null,\"tool_calls\":[{\"name\":\"weather\"," + "\"arguments\":{\"city\":\"Oslo\"}}]}";
    private static final String DONE = "{\"response\":\"done\"}";

    private final FakeService service = new FakeService();
    private final ChatModelRef llama = service.ai().chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST);

    record City(
            @JsonPropertyDescription("Its English name") String city,
            @Nullable String country) {}

    record Weather(double celsius, String sky) {}

    enum Unit {
        METRE,
        MILE
    }

    record Distance(@JsonProperty("to_city") City to, int limit, List<Unit> units) {}

    @Test
    void ask_toolIsCalled_answersWithItsResult() {
        service.result(OSLO).result(DONE);

        String answer = llama.tool("weather", "Weather of a city", City.class, city -> new Weather(4.5, city.city()))
                .ask("Umbrella?");

        assertThat(answer).isEqualTo("done");
        var messages = service.sent().path("messages");
        assertThat(messages.path(1).path("content").asText("missing")).isEmpty();
        var call = messages.path(1).path("tool_calls").path(0);
        assertThat(call.path("id").asText()).matches("[a-z0-9]{9}");
        assertThat(call.path("function"))
                .isEqualTo(FakeService.json("{\"name\":\"weather\",\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\"}"));
        assertThat(messages.path(2).path("tool_call_id")).isEqualTo(call.path("id"));
        assertThat(messages.path(2).path("content").asText()).isEqualTo("{\"celsius\":4.5,\"sky\":\"Oslo\"}");
    }

    @Test
    void tool_record_goesOutWithItsSchema() {
        service.result(DONE);

        llama.tool("far", "How far", Distance.class, distance -> "").ask("Hi");

        assertThat(service.sent().path("tools")).isEqualTo(FakeService.json("""
                [{"type":"function","function":{"name":"far","description":"How far","parameters":{
                  "type":"object","properties":{
                    "limit":{"type":"integer","description":""},
                    "to_city":{"type":"object","description":"","properties":{
                      "city":{"type":"string","description":"Its English name"},
                      "country":{"type":"string","description":""}},"required":["city"]},
                    "units":{"type":"array","description":"","items":{"type":"string","enum":["METRE","MILE"]}}},
                  "required":["limit","to_city","units"]}}}]"""));
    }

    @Test
    void tool_scalar_isWrappedIntoAnObject() {
        service.result("{\"tool_calls\":[{\"name\":\"twice\",\"arguments\":\"{\\\"input\\\":21}\"}]}")
                .result(DONE);

        llama.tool("twice", "Doubles", Integer.class, number -> number * 2).ask("Hi");

        assertThat(service.sent().path("tools").path(0).path("function").path("parameters"))
                .isEqualTo(FakeService.json("{\"type\":\"object\",\"properties\":{\"input\":{\"type\":\"integer\","
                        + "\"description\":\"\"}},\"required\":[\"input\"]}"));
        assertThat(service.sent().path("messages").path(2).path("content").asText())
                .isEqualTo("42");
    }

    @Test
    void ask_severalCalls_runAtOnceAndAreAnsweredInOrder() {
        service.result("""
                {"choices":[{"message":{"content":null,"tool_calls":[
                  {"id":"a","type":"function","function":{"name":"weather","arguments":"{\\"city\\":\\"Oslo\\"}"}},
                  {"id":"b","type":"function","function":{"name":"weather","arguments":"{\\"city\\":\\"Rome\\"}"}}]},
                  "finish_reason":"tool_calls"}]}""").result(DONE);
        CyclicBarrier both = new CyclicBarrier(2);

        service.ai()
                .chat(Chat.GLM_5_3)
                .tool("weather", "Weather of a city", City.class, city -> {
                    meet(both);
                    return city.city();
                })
                .ask("Hi");

        var messages = service.sent().path("messages");
        assertThat(messages.path(2).path("tool_call_id").asText()).isEqualTo("a");
        assertThat(messages.path(2).path("content").asText()).isEqualTo("Oslo");
        assertThat(messages.path(3).path("tool_call_id").asText()).isEqualTo("b");
        assertThat(messages.path(3).path("content").asText()).isEqualTo("Rome");
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the calls do not run at once", e);
        }
    }

    @Test
    void ask_toolFails_modelIsToldWhy() {
        service.result(OSLO).result(DONE);

        llama.tool("weather", "", City.class, city -> {
                    throw new IllegalStateException("no such city");
                })
                .ask("Hi");

        assertThat(service.sent().path("messages").path(2).path("content").asText())
                .isEqualTo("The tool weather failed: no such city");
    }

    @Test
    void ask_callDoesNotFit_modelIsToldWhy() {
        service.result("{\"tool_calls\":[{\"name\":\"weather\",\"arguments\":{}}]}")
                .result("{\"tool_calls\":[{\"name\":\"other\",\"arguments\":{}}]}")
                .result("{\"tool_calls\":[{\"name\":\"weather\",\"arguments\":\"{oops\"}]}")
                .result(DONE);

        llama.tool("weather", "", City.class, City::city).ask("Hi");

        var messages = service.sent().path("messages");
        assertThat(messages.path(2).path("content").asText())
                .isEqualTo("The tool weather failed: The argument city is missing.");
        assertThat(messages.path(4).path("content").asText())
                .isEqualTo("There is no tool named 'other', only [weather].");
        assertThat(messages.path(6).path("content").asText()).contains("do not fit the schema");
    }

    @Test
    void throwingToolFailures_toolFails_throwsItsFailure() {
        service.result(OSLO);
        IllegalStateException failure = new IllegalStateException("no such city");

        assertThatExceptionOfType(ToolException.class)
                .isThrownBy(() -> llama.tool("weather", "", City.class, city -> {
                            throw failure;
                        })
                        .throwingToolFailures()
                        .ask("Hi"))
                .withCause(failure)
                .satisfies(e -> assertThat(e.lastResult().toolCalls()).hasSize(1));
    }

    @Test
    void maxToolRounds_modelCallsOnAndOn_throws() {
        service.result(OSLO).result(OSLO).result(OSLO);

        assertThatExceptionOfType(ToolException.class)
                .isThrownBy(() -> llama.tool("weather", "", City.class, City::city)
                        .maxToolRounds(2)
                        .ask("Hi"))
                .withMessageContaining("after 2 rounds");
        assertThat(service.requests()).hasSize(3);
    }

    @Test
    void tool_modelThatCallsNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.ai().chat(Chat.GEMMA_2B_IT_LORA).tool("weather", "", City.class, City::city))
                .withMessageContaining("calls no tools; these models do: @cf/");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> llama.tool("weather", "", City.class, City::city).fallbackTo(Chat.GEMMA_2B_IT_LORA))
                .withMessageContaining("calls no tools");
    }

    @Test
    void tool_nameThatModelsRefuseOrThatIsTaken_isRefused() {
        ChatModelRef chat = llama.tool("weather", "", City.class, City::city);

        assertThatIllegalArgumentException().isThrownBy(() -> chat.tool("weather", "", City.class, City::city));
        assertThatIllegalArgumentException().isThrownBy(() -> chat.tool("a.b", "", City.class, City::city));
        assertThatIllegalArgumentException().isThrownBy(() -> chat.maxToolRounds(0));
    }
}
