package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Models;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.model.ChatMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChatRequestTest {

    private final FakeService service = new FakeService();
    private final WorkersAi ai = service.ai();

    static List<ChatModel<?, ?>> models() {
        return Chat.all();
    }

    @Test
    void send_settings_goOutUnderTheirWireNames() {
        service.result("{\"response\":\"a\"}");

        ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .user("Hi")
                .assistant("Hello")
                .system("Be brief.")
                .maxTokens(9)
                .temperature(0.5)
                .topP(0.9)
                .topK(40)
                .seed(9_999_999_999L)
                .frequencyPenalty(0.1)
                .presencePenalty(0.2)
                .repetitionPenalty(1.1)
                .extra("raw", false)
                .send("And?");

        assertThat(service.request().url()).endsWith("/ai/run/@cf/meta/llama-3.3-70b-instruct-fp8-fast");
        assertThat(service.sent()).isEqualTo(FakeService.json("""
                {"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"},
                  {"role":"assistant","content":"Hello"},{"role":"user","content":"And?"}],
                 "max_tokens":9,"temperature":0.5,"top_p":0.9,"top_k":40,"seed":9999999999,
                 "frequency_penalty":0.1,"presence_penalty":0.2,"repetition_penalty":1.1,"raw":false}"""));
    }

    @Test
    void method_onAChat_leavesThatChatAsItIs() {
        ChatModelRef hi = ai.chat(Chat.GLM_5_3_FLASH).user("Hi");
        hi.system("Be brief.").user("More").maxTokens(1).extra("x", 1).sessionAffinity("s");
        service.result("{\"response\":\"a\"}");

        hi.send();

        assertThat(service.sent())
                .isEqualTo(FakeService.json("{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"));
        assertThat(service.request().headers()).doesNotContainKey("x-session-affinity");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModel_maxTokensAndSystem_areTaken(ChatModel<?, ?> model) {
        service.result("{\"response\":\"a\"}");

        assertThat(ai.chat(model).system("s").maxTokens(100).ask("Hi")).isEqualTo("a");
        assertThat(service.request().url()).contains(model.id());
    }

    @Test
    void setting_outOfBounds_isRefusedAtOnce() {
        ChatModelRef chat = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> chat.topK(51))
                .withMessage("@cf/meta/llama-3.3-70b-instruct-fp8-fast: top_k must be at most 50, but is 51; "
                        + "extra(\"top_k\", …) sends it all the same.");
        assertThatIllegalArgumentException().isThrownBy(() -> chat.temperature(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> chat.seed(0)).withMessageContaining("at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chat.maxTokens(0))
                .withMessage("maxTokens has to be at least 1, but is 0.");
    }

    @Test
    void setting_modelHasNoSuchField_isRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.GLM_5_3).topK(5))
                .withMessageStartingWith("@cf/zai-org/glm-5.3 does not take top_k; these models do: @cf/")
                .withMessageMatching(".*, and \\d+ more\\. extra\\(\"top_k\", …\\) sends it all the same\\.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.LLAMA_3_2_1B_INSTRUCT).stop("x"))
                .withMessageContaining("does not take stop; these models do: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.LLAMA_3_2_1B_INSTRUCT).lora("mine"))
                .withMessageContaining("does not take LoRA adapters; these models do: ")
                .withMessageContaining(Chat.GEMMA_2B_IT_LORA.id());
    }

    @Test
    void stop_onModelThatHasIt_goesOutAsList() {
        service.result("{\"response\":\"a\"}");

        ai.chat(Chat.GLM_5_3).stop("END", "STOP").logitBias(Map.of(50256, -100)).ask("Hi");

        assertThat(service.sent().path("stop")).isEqualTo(FakeService.json("[\"END\",\"STOP\"]"));
        assertThat(service.sent().path("logit_bias")).isEqualTo(FakeService.json("{\"50256\":-100}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.GLM_5_3).stop("1", "2", "3", "4", "5"))
                .withMessageContaining("stop");
    }

    @Test
    void lora_onModelThatTakesAdapters_isSent() {
        service.result("{\"response\":\"a\"}");

        ai.chat(Chat.GEMMA_2B_IT_LORA).lora("mine").ask("Hi");

        assertThat(service.sent().path("lora").asText()).isEqualTo("mine");
    }

    @Test
    void unknownModel_anySetting_isSentAsGiven() {
        service.result("{\"response\":\"a\"}");

        ai.chat("@cf/vendor/new-model")
                .topK(999)
                .stop("x")
                .lora("l")
                .reasoning("huge")
                .ask("Hi");

        assertThat(service.sent()).isEqualTo(FakeService.json("""
                {"messages":[{"role":"user","content":"Hi"}],"top_k":999,"stop":["x"],"lora":"l",
                 "reasoning_effort":"huge"}"""));
    }

    @Test
    void chat_knownModelById_isCheckedLikeItsConstant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.GLM_5_3.id()).topK(5));
    }

    @Test
    void chat_modelOfAnotherTaskById_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Models.Embed.BGE_M3.id()))
                .withMessageStartingWith("@cf/baai/bge-m3 is no chat model, its task is Text Embeddings");
        assertThatIllegalArgumentException().isThrownBy(() -> ai.chat("gpt-4"));
    }

    @Test
    void extra_whatMethodsSet_isRefused() {
        ChatModelRef chat = ai.chat(Chat.GLM_5_3);

        assertThatIllegalArgumentException().isThrownBy(() -> chat.extra("stream", true));
        assertThatIllegalArgumentException().isThrownBy(() -> chat.extra("messages", List.of()));
        assertThatNullPointerException().isThrownBy(() -> chat.extra(null, 1));
    }

    @Test
    void extra_laterThanMethod_goesBefore() {
        service.result("{\"response\":\"a\"}");

        ai.chat(Chat.GLM_5_3).maxTokens(5).extra("max_tokens", null).ask("Hi");

        assertThat(service.sent().path("max_tokens").isNull()).isTrue();
    }

    @Test
    void extra_valueChangedLater_isSentAsItWas() {
        service.result("{\"response\":\"a\"}");
        Map<String, Object> metadata = new HashMap<>(Map.of("a", 1));

        ChatModelRef chat = ai.chat(Chat.GLM_5_3).extra("metadata", metadata);
        metadata.put("b", 2);
        chat.ask("Hi");

        assertThat(service.sent().path("metadata")).isEqualTo(FakeService.json("{\"a\":1}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @cf/openai/gpt-oss-20b            | low    | {"reasoning_effort":"low"}
            @cf/openai/gpt-oss-120b           | medium | {"reasoning_effort":"medium"}
            @cf/openai/gpt-oss-120b           | high   | {"reasoning_effort":"high"}
            @cf/moonshotai/kimi-k2.6          | none   | {"reasoning_effort":"none"}
            @cf/moonshotai/kimi-k2.6          | high   | {"reasoning_effort":"high"}
            @cf/zai-org/glm-4.7-flash         | none   | {"chat_template_kwargs":{"enable_thinking":false}}
            @cf/zai-org/glm-4.7-flash         | high   | {"chat_template_kwargs":{"enable_thinking":true}}
            @cf/google/gemma-4-26b-a4b-it     | none   | {"chat_template_kwargs":{"enable_thinking":false}}
            @cf/zai-org/glm-5.2               | max    | {"reasoning_effort":"max"}
            @cf/zai-org/glm-5.2               | none   | {"reasoning_effort":"none"}
            @cf/zai-org/glm-5.3-flash         | low    | {"reasoning_effort":"low"}
            @cf/zai-org/glm-5.3               | max    | {"reasoning_effort":"max"}
            @cf/deepseek-ai/deepseek-v4-flash-0731 | none | {"reasoning_effort":"none"}
            @cf/deepseek-ai/deepseek-v4-pro-0813 | max | {"reasoning_effort":"max"}
            @cf/qwen/qwen3.8-27b              | low    | {"reasoning_effort":"low"}
            @cf/qwen/qwen3.8-27b              | medium | {"reasoning_effort":"medium"}
            @cf/qwen/qwen3.8-27b              | xhigh  | {"reasoning_effort":"xhigh"}
            @cf/qwen/qwen3.8-27b              | none   | {"chat_template_kwargs":{"enable_thinking":false}}
            @cf/nvidia/nemotron-3-120b-a12b   | none   | {"chat_template_kwargs":{"enable_thinking":false}}
            @cf/nvidia/nemotron-3-120b-a12b   | low    | {"chat_template_kwargs":{"low_effort":true}}""")
    void reasoning_wordOfTheModel_goesWhereTheModelTakesIt(String model, String word, String expected) {
        service.result("{\"response\":\"a\"}");

        ai.chat(model).reasoning(word).ask("Hi");

        var sent = service.sent().deepCopy();
        ((ObjectNode) sent).remove("messages");
        assertThat(sent).isEqualTo(FakeService.json(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @cf/zai-org/glm-5.3            | none | @cf/zai-org/glm-5.3 takes as reasoning max, high, low, not none.
            @cf/moonshotai/kimi-k2.6       | low  | @cf/moonshotai/kimi-k2.6 takes as reasoning high, none, not low.
            @cf/openai/gpt-oss-20b         | none | @cf/openai/gpt-oss-20b takes as reasoning low, medium, high, not none.
            @cf/zai-org/glm-5.2            | low  | @cf/zai-org/glm-5.2 takes as reasoning max, high, none, not low.
            @cf/deepseek-ai/deepseek-v4-pro-0813 | medium | @cf/deepseek-ai/deepseek-v4-pro-0813 takes as reasoning max, high, low, none, not medium.
            @cf/qwen/qwen3.8-27b           | high | @cf/qwen/qwen3.8-27b takes as reasoning low, medium, xhigh, none, not high.
            @cf/moonshotai/kimi-k2.7-code  | high | @cf/moonshotai/kimi-k2.7-code always thinks, and takes no word on how much.
            @cf/meta/llama-3.2-1b-instruct | high | @cf/meta/llama-3.2-1b-instruct does not take a word on how much to think; these models do""")
    void reasoning_wordTheModelDoesNotTake_isRefusedWithTheWordsItTakes(String model, String word, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(model).reasoning(word))
                .withMessageStartingWith(message);
    }

    @Test
    void reasoning_withOtherSwitches_joinsThem() {
        service.result("{\"response\":\"a\"}");

        ai.chat(Chat.NEMOTRON_3_120B_A12B)
                .reasoning("none")
                .extra("chat_template_kwargs", Map.of("force_nonempty_content", true))
                .ask("Hi");
        ai.chat(Chat.NEMOTRON_3_120B_A12B).reasoning("none");

        assertThat(service.sent().path("chat_template_kwargs"))
                .isEqualTo(FakeService.json("{\"enable_thinking\":false,\"force_nonempty_content\":true}"));
    }

    @Test
    void sessionAffinity_id_isSentAsHeader() {
        service.result("{\"response\":\"a\"}");

        ai.chat(Chat.GLM_5_3).sessionAffinity("user 7").ask("Hi");

        assertThat(service.request().headers().get("x-session-affinity")).containsExactly("user 7");
    }

    @Test
    void sessionAffinity_lineBreak_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.GLM_5_3).sessionAffinity("a\r\nb: c"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.GLM_5_3).sessionAffinity(" "));
    }

    @Test
    void message_textParts_goOutAsOneText() {
        service.result("{\"response\":\"a\"}");

        ai.chat(Chat.LLAMA_3_2_1B_INSTRUCT)
                .message(ChatMessage.user("Hi"))
                .messages(List.of(ChatMessage.user("you")))
                .send();

        assertThat(service.sent().path("messages"))
                .isEqualTo(FakeService.json(
                        "[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"user\",\"content\":\"you\"}]"));
        assertThat(Turn.of(
                                FakeService.json(
                                        "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"text\",\"text\":\"b\"}]}"))
                        .to(ChatTarget.of(Chat.GLM_5_3), new WireIds(false), false))
                .isEqualTo(FakeService.json("{\"role\":\"user\",\"content\":\"ab\"}"));
    }

    /** Content that is not there is refused by most models, null by some; results of tools have to be texts. */
    @Test
    void messages_inFormsThatModelsRefuse_goOutInOneThatAllTake() {
        service.result("{\"response\":\"a\"}");
        Conversation kept = Conversation.ofJson("""
                [{"role":"user","content":[{"type":"text","text":"Oslo "},{"type":"text","text":"or Rome?"}]},
                 {"role":"assistant","content":null,"tool_calls":[
                   {"id":"a","type":"function","function":{"name":"f","arguments":{"city":"Oslo"}}}]},
                 {"role":"tool","tool_call_id":"a","name":"f","content":{"celsius":4}},
                 {"role":"assistant","tool_calls":[
                   {"id":"b","type":"function","function":{"name":"f"}}]},
                 {"role":"tool","tool_call_id":"b","name":"f","content":[1,2]}]""");

        ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).messages(kept).send();

        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json("""
                [{"role":"user","content":"Oslo or Rome?"},
                 {"role":"assistant","content":"","tool_calls":[
                   {"id":"a","type":"function","function":{"name":"f","arguments":"{\\"city\\":\\"Oslo\\"}"}}]},
                 {"role":"tool","tool_call_id":"a","name":"f","content":"{\\"celsius\\":4}"},
                 {"role":"assistant","content":"","tool_calls":[
                   {"id":"b","type":"function","function":{"name":"f","arguments":"{}"}}]},
                 {"role":"tool","tool_call_id":"b","name":"f","content":"[1,2]"}]"""));
    }

    @Test
    void send_noMessage_isRefusedBeforeAnythingIsSent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ai.chat(Chat.GLM_5_3).system("s").send())
                .withMessageContaining("user(…)");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void toString_chat_namesModelsAndNoMessages() {
        assertThat(ai.chat(Chat.GLM_5_3).user("secret").fallbackTo(Chat.GLM_5_2))
                .hasToString("ChatModelRef[@cf/zai-org/glm-5.3, @cf/zai-org/glm-5.2]");
    }

    @Test
    void close_clientOfTheCaller_isLeftOpen() {
        service.result("{\"response\":\"a\"}");
        ai.close();

        assertThatCode(() -> ai.chat(Chat.GLM_5_3).ask("Hi")).doesNotThrowAnyException();
    }
}
