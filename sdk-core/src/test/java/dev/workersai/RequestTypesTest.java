package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.workersai.model.Aura1Input;
import dev.workersai.model.ChatCompletionMessage;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.ClefInput;
import dev.workersai.model.DataImageUrl;
import dev.workersai.model.Glm5_3Input;
import dev.workersai.model.JsonObjectResponseFormat;
import dev.workersai.model.LlamaGuard3_8bOutput;
import dev.workersai.model.LlamaGuardVerdict;
import dev.workersai.model.ReasoningEffort;
import dev.workersai.model.Speaker;
import dev.workersai.model.StableDiffusionInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.model.Tool;
import dev.workersai.model.WhisperInput;
import dev.workersai.wire.BatchRequest;
import dev.workersai.wire.InvalidInputException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the generated request types to their promises: nothing unset is sent, and what breaks a bound is refused. */
class RequestTypesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void build_fewFieldsSet_onlyTheseAreWritten() throws JsonProcessingException {
        var input = TextGenerationInput.builder()
                .message(ChatMessage.user("Why?"))
                .maxTokens(256)
                .build();

        assertThat(JSON.writeValueAsString(input))
                .isEqualTo("{\"messages\":[{\"role\":\"user\",\"content\":\"Why?\"}],\"max_tokens\":256}");
    }

    @Test
    void seed_beyond32Bits_writtenWhole() throws JsonProcessingException {
        var input =
                TextGenerationInput.builder().prompt("hi").seed(9_999_999_999L).build();

        assertThat(JSON.writeValueAsString(input)).contains("\"seed\":9999999999");
    }

    @Test
    void seed_aboveMaximum_refusedWithFieldValueAndLimit() {
        var refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> TextGenerationInput.builder()
                        .prompt("hi")
                        .seed(10_000_000_000L)
                        .build());

        assertThat(refused)
                .hasMessageContaining("TextGenerationInput.seed")
                .hasMessageContaining("10000000000")
                .hasMessageContaining("at most 9999999999");
        assertThat(refused.field()).isEqualTo("seed");
        assertThat(refused.value()).isEqualTo(10_000_000_000L);
        assertThat(refused.limit()).isEqualTo("must be at most 9999999999");
    }

    @Test
    void build_promptAndMessages_refused() {
        assertThatThrownBy(() -> TextGenerationInput.builder()
                        .prompt("hi")
                        .message(ChatMessage.user("hi"))
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("exactly one of: prompt, messages")
                .hasMessageContaining("these are set: prompt, messages");
    }

    @Test
    void build_neitherPromptNorMessages_refused() {
        assertThatThrownBy(() -> TextGenerationInput.builder().temperature(1).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("exactly one of: prompt, messages")
                .hasMessageContaining("none is set");
    }

    @Test
    void build_halfAnAlternative_refused() {
        assertThatThrownBy(() -> Tool.builder().name("get_weather").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("only a part of name with description with parameters is set");
    }

    @Test
    void build_requiredFieldMissing_refused() {
        assertThatThrownBy(() -> StableDiffusionInput.builder().width(512).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("StableDiffusionInput.prompt is required");
    }

    @Test
    void build_textTooShortOrEmbeddingsTooMany_refused() {
        assertThatThrownBy(() -> TextGenerationInput.builder().prompt("").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("prompt must not be empty");
        assertThatThrownBy(() -> TextEmbeddingsInput.builder()
                        .text(Collections.nCopies(101, "text"))
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("text must have at most 100 items, but has 101");
        assertThatThrownBy(() ->
                        TextEmbeddingsInput.builder().text(List.of("fine", "")).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("text[] must not be empty");
    }

    @Test
    void build_notANumber_refused() {
        assertThatThrownBy(() -> TextGenerationInput.builder()
                        .prompt("hi")
                        .temperature(Double.NaN)
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("temperature must be a finite number");
    }

    @Test
    void build_imageOverHttp_refusedByPattern() {
        assertThatThrownBy(() ->
                        DataImageUrl.builder().url("https://example.com/a.png").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("url must match ^data:");
    }

    @Test
    void unchecked_brokenBounds_sentAsTheyAre() throws JsonProcessingException {
        var input = TextGenerationInput.builder().topK(999).unchecked().build();

        assertThat(JSON.writeValueAsString(input)).isEqualTo("{\"top_k\":999}");
    }

    @Test
    void extra_unknownField_writtenAndReadBack() throws JsonProcessingException {
        var input = TextGenerationInput.builder()
                .prompt("hi")
                .extra("brand_new", Map.of("deep", List.of(1, 2)))
                .build();

        String json = JSON.writeValueAsString(input);
        assertThat(json).isEqualTo("{\"prompt\":\"hi\",\"brand_new\":{\"deep\":[1,2]}}");
        assertThat(JSON.readValue(json, TextGenerationInput.class)).isEqualTo(input);
    }

    @Test
    void openEnum_unknownValue_sentAsItIs() throws JsonProcessingException {
        var input =
                Aura1Input.builder().text("hi").speaker(Speaker.of("newcomer")).build();

        assertThat(JSON.writeValueAsString(input)).isEqualTo("{\"speaker\":\"newcomer\",\"text\":\"hi\"}");
    }

    @Test
    void constants_alwaysWritten() throws JsonProcessingException {
        var input = Glm5_3Input.builder()
                .message(ChatCompletionMessage.user("hi"))
                .reasoningEffort(ReasoningEffort.HIGH)
                .responseFormat(JsonObjectResponseFormat.builder().build())
                .toolChoice("auto")
                .build();

        assertThat(JSON.readTree(JSON.writeValueAsString(input))).isEqualTo(JSON.readTree("""
                                {"messages": [{"role": "user", "content": "hi"}], "reasoning_effort": "high",
                                 "response_format": {"type": "json_object"}, "tool_choice": "auto"}"""));
        assertThat(JSON.writeValueAsString(
                        ClefInput.builder().state("s").unchecked().build()))
                .contains("\"model\":\"clef\"");
    }

    @Test
    void bytes_modelThatTakesNumbers_writtenUnsigned() throws JsonProcessingException {
        var input = WhisperInput.builder().audio(new byte[] {0, 1, -1}).build();

        assertThat(JSON.writeValueAsString(input)).isEqualTo("{\"audio\":[0,1,255]}");
        assertThat(input.toString()).doesNotContain("255", "-1");
    }

    @Test
    void batch_itemWithReference_flatBesideTheInput() throws JsonProcessingException {
        var one = TextEmbeddingsInput.builder().text("one").build();
        var batch = BatchRequest.ofItems(List.of(new BatchRequest.Item<>(one, "mine-1")));

        assertThat(JSON.writeValueAsString(batch))
                .isEqualTo("{\"requests\":[{\"text\":\"one\",\"external_reference\":\"mine-1\"}]}");
    }

    @Test
    void builder_extraFieldsGrownAfterBuild_valuesUntouched() {
        var builder =
                TextGenerationInput.builder().message(ChatMessage.user("a")).extra("one", 1);
        var first = builder.build();
        var second = builder.extra("two", 2).build();
        var third = first.toBuilder().extra("three", 3).build();

        assertThat(first.extraFields()).containsOnlyKeys("one");
        assertThat(second.extraFields()).containsOnlyKeys("one", "two");
        assertThat(third.extraFields()).containsOnlyKeys("one", "three");
    }

    @Test
    void toBuilder_listGrown_originalUntouched() {
        var first = TextGenerationInput.builder().message(ChatMessage.user("a")).build();
        var second = first.toBuilder().message(ChatMessage.assistant("b")).build();

        assertThat(first.messages()).hasSize(1);
        assertThat(second.messages()).hasSize(2);
        assertThatThrownBy(() -> second.messages().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void union_textAndObject_eachItsForm() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"response\":\"unsafe\\nS1\"}", LlamaGuard3_8bOutput.class)
                        .response())
                .isEqualTo(LlamaGuardVerdict.of("unsafe\nS1"));
        assertThat(JSON.readValue("{\"response\":17}", LlamaGuard3_8bOutput.class)
                        .response())
                .isInstanceOf(LlamaGuardVerdict.Unknown.class);
    }
}
