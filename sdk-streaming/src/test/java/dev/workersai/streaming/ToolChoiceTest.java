package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.workersai.catalog.Models.Chat;
import org.junit.jupiter.api.Test;

class ToolChoiceTest {

    private static final String CALL = "{\"choices\":[{\"message\":{\"content\":null,\"tool_calls\":["
            + "{\"id\":\"a\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":\"{\\\"city\\\":\\\"Oslo\\\"}\"}}]}}]}";
    private static final String DONE = "{\"choices\":[{\"message\":{\"content\":\"done\"}}]}";

    private final FakeService service = new FakeService();
    private final ChatModelRef glm = service.ai().chat(Chat.GLM_5_3).tool("weather", "", City.class, City::city);
    private final ChatModelRef llama =
            service.ai().chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).tool("weather", "", City.class, City::city);

    record City(String city) {}

    @Test
    void toolChoice_notSet_isNotSent() {
        service.result(DONE);

        glm.ask("Hi");

        assertThat(service.sent().has("tool_choice")).isFalse();
    }

    @Test
    void toolChoice_word_isSentAsIt() {
        service.result(DONE).result(DONE);

        glm.toolChoice(ToolChoice.none()).ask("Hi");
        assertThat(service.sent().path("tool_choice").asText()).isEqualTo("none");
        assertThat(service.sent().path("tools")).hasSize(1);

        glm.toolChoice(ToolChoice.auto()).ask("Hi");
        assertThat(service.sent().path("tool_choice").asText()).isEqualTo("auto");
    }

    @Test
    void toolChoice_forced_isFreeAgainAfterTheFirstRound() {
        service.result(CALL).result(DONE).result(CALL).result(DONE);

        glm.toolChoice(ToolChoice.named("weather")).ask("Hi");
        assertThat(service.sent(0).path("tool_choice"))
                .isEqualTo(FakeService.json("{\"type\":\"function\",\"function\":{\"name\":\"weather\"}}"));
        assertThat(service.sent(1).has("tool_choice")).isFalse();

        glm.toolChoice(ToolChoice.required()).ask("Hi");
        assertThat(service.sent(2).path("tool_choice").asText()).isEqualTo("required");
        assertThat(service.sent(3).has("tool_choice")).isFalse();
    }

    @Test
    void toolChoice_noneOnModelWithoutTheField_offersNoTools() {
        service.result(DONE);

        llama.toolChoice(ToolChoice.none()).ask("Hi");

        assertThat(service.sent().has("tools")).isFalse();
        assertThat(service.sent().has("tool_choice")).isFalse();
    }

    @Test
    void toolChoice_forcedOnModelWithoutTheField_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> llama.toolChoice(ToolChoice.required()))
                .withMessageContaining("these models do: @cf/")
                .withMessageContaining("extra(\"tool_choice\", …)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> glm.toolChoice(ToolChoice.required()).fallbackTo(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST));
    }

    @Test
    void toolChoice_gptOss_isSentThoughItsSchemaHasNone() {
        service.result(DONE);

        service.ai()
                .chat(Chat.GPT_OSS_20B)
                .tool("weather", "", City.class, City::city)
                .toolChoice(ToolChoice.required())
                .ask("Hi");

        assertThat(service.sent().path("tool_choice").asText()).isEqualTo("required");
    }

    @Test
    void toolChoice_toolThatIsNotThere_isRefusedBeforeAnythingIsSent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> glm.toolChoice(ToolChoice.named("wether")).ask("Hi"))
                .withMessageContaining("[weather]");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void toolChoice_forcedInChatWithoutTools_isRefusedBeforeAnythingIsSent() {
        ChatModelRef bare = service.ai().chat(Chat.GLM_5_3).toolChoice(ToolChoice.named("weather"));

        assertThatIllegalStateException().isThrownBy(() -> bare.ask("Hi")).withMessageContaining("call tool(…) first");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void parallelToolCalls_modelWithTheField_isSent() {
        service.result(DONE);

        glm.parallelToolCalls(false).ask("Hi");

        assertThat(service.sent().path("parallel_tool_calls").isBoolean()).isTrue();
        assertThat(service.sent().path("parallel_tool_calls").asBoolean()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> llama.parallelToolCalls(false));
    }

    @Test
    void equals_choices_areValues() {
        assertThat(ToolChoice.named("a")).isEqualTo(ToolChoice.named("a")).isNotEqualTo(ToolChoice.named("b"));
        assertThat(ToolChoice.named("a").toolName()).contains("a");
        assertThat(ToolChoice.auto().toolName()).isEmpty();
        assertThat(ToolChoice.required()).hasToString("ToolChoice[required]");
    }
}
