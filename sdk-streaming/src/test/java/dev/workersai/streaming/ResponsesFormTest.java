package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.catalog.Models.Chat;
import org.junit.jupiter.api.Test;

class ResponsesFormTest {

    private final FakeService service = new FakeService();
    private final WorkersAi ai = service.ai();

    record Recipe(String name) {}

    @Test
    void viaResponses_chat_goesOutAsItemsAndComesBackAsAnswer() {
        service.result("""
                {"object":"response","status":"completed","output":[
                  {"type":"reasoning","content":[{"type":"reasoning_text","text":"hm"}]},
                  {"type":"message","content":[{"type":"output_text","text":"Rhine"}]}]}""");

        ChatResult result = ai.chat(Chat.GPT_OSS_20B)
                .system("Be brief.")
                .reasoning("low")
                .maxTokens(50)
                .temperature(0.5)
                .viaResponses()
                .extra("truncation", "auto")
                .send("Name a river.");

        assertThat(service.sent()).isEqualTo(FakeService.json("""
                {"input":[{"role":"system","content":"Be brief."},{"role":"user","content":"Name a river."}],
                 "max_output_tokens":50,"temperature":0.5,"reasoning":{"effort":"low"},"truncation":"auto"}"""));
        assertThat(result.text()).isEqualTo("Rhine");
        assertThat(result.reasoning()).isEqualTo("hm");
        assertThat(result.finishReason()).contains(FinishReason.STOP);
    }

    @Test
    void viaResponses_structuredAnswer_isAskedForAsText() {
        service.result("""
                {"object":"response","status":"completed","output":[
                  {"type":"message","content":[{"type":"output_text","text":"{\\"name\\":\\"Pancakes\\"}"}]}]}""");

        Recipe recipe =
                ai.chat(Chat.GPT_OSS_20B).viaResponses().user("Pancakes").as(Recipe.class);

        assertThat(recipe.name()).isEqualTo("Pancakes");
        assertThat(service.sent().at("/text/format")).isEqualTo(FakeService.json("""
                {"type":"json_schema","name":"Recipe","schema":{"type":"object","title":"Recipe",
                 "properties":{"name":{"type":"string","description":""}},"required":["name"]}}"""));
    }

    @Test
    void of_toolsAndTheirResults_areFlatItems() {
        ObjectNode chat = (ObjectNode) FakeService.json("""
                {"messages":[{"role":"user","content":"Oslo?"},
                  {"role":"assistant","content":"","tool_calls":[
                    {"id":"c1","type":"function","function":{"name":"f","arguments":"{\\"a\\":1}"}},
                    {"id":"c2","type":"function","function":{"name":"f","arguments":{"a":2}}}]},
                  {"role":"tool","tool_call_id":"c1","name":"f","content":"rain"}],
                 "tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object"}}}],
                 "tool_choice":{"type":"function","function":{"name":"f"}}}""");

        assertThat(ResponsesForm.of(chat)).isEqualTo(FakeService.json("""
                {"input":[{"role":"user","content":"Oslo?"},
                  {"type":"function_call","call_id":"c1","name":"f","arguments":"{\\"a\\":1}"},
                  {"type":"function_call","call_id":"c2","name":"f","arguments":"{\\"a\\":2}"},
                  {"type":"function_call_output","call_id":"c1","output":"rain"}],
                 "tools":[{"type":"function","name":"f","description":"d","parameters":{"type":"object"}}],
                 "tool_choice":{"type":"function","name":"f"}}"""));
    }

    @Test
    void of_otherFormats_arePassedOn() {
        ObjectNode chat = (ObjectNode) FakeService.json("""
                {"prompt":"Hi","tool_choice":"auto","response_format":{"type":"json_object"}}""");

        assertThat(ResponsesForm.of(chat)).isEqualTo(FakeService.json("""
                {"prompt":"Hi","tool_choice":"auto","text":{"format":{"type":"json_object"}}}"""));
        assertThat(ResponsesForm.of((ObjectNode) FakeService.json("""
                {"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"}}}}"""))).isEqualTo(FakeService.json("""
                {"text":{"format":{"type":"json_schema","name":"n","schema":{"type":"object"}}}}"""));
    }

    @Test
    void of_parts_haveTheNamesOfThisForm() {
        ObjectNode chat = (ObjectNode) FakeService.json("""
                {"messages":[{"role":"user","content":[{"type":"text","text":"?"},
                  {"type":"image_url","image_url":{"url":"data:,","detail":"low"}}]}]}""");

        assertThat(ResponsesForm.of(chat)).isEqualTo(FakeService.json("""
                {"input":[{"role":"user","content":[{"type":"input_text","text":"?"},
                  {"type":"input_image","image_url":"data:,","detail":"low"}]}]}"""));
    }

    @Test
    void viaResponses_settingWithoutPlaceOrOtherModel_isRefused() {
        ChatModelRef chat = ai.chat(Chat.GPT_OSS_20B).seed(1).viaResponses();

        assertThatIllegalArgumentException().isThrownBy(() -> chat.ask("Hi")).withMessageContaining("has no seed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.GLM_5_3).viaResponses())
                .withMessage("@cf/zai-org/glm-5.3 does not take the Responses form; these models do: "
                        + "@cf/openai/gpt-oss-120b, @cf/openai/gpt-oss-20b.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.GPT_OSS_20B).viaResponses().fallbackTo(Chat.GLM_5_3));
        assertThat(service.requests()).isEmpty();
    }
}
