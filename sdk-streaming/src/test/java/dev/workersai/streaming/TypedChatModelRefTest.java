package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.model.ChatCompletionOutput;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.Glm5_3Input;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.model.TextGenerationOutput;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class TypedChatModelRefTest {

    private final FakeService service = new FakeService();
    private final WorkersAi ai = service.ai();
    private final TextGenerationInput input = TextGenerationInput.builder()
            .message(ChatMessage.user("Hi"))
            .maxTokens(2)
            .build();

    @Test
    void run_typedInput_givesTheTypedOutput() {
        service.result("{\"choices\":[{\"index\":0,\"message\":{\"content\":\"Hello\"}}]}");

        ChatCompletionOutput output = ai.chat(Chat.GLM_5_3_FLASH)
                .run(Glm5_3Input.builder().prompt("Hi").build());

        assertThat(output.choices()).hasSize(1);
        assertThat(service.sent()).isEqualTo(FakeService.json("{\"prompt\":\"Hi\"}"));
    }

    @Test
    void runAsync_typedInput_givesTheTypedOutput() throws ExecutionException, InterruptedException {
        service.result("{\"response\":\"Hello\"}");

        TextGenerationOutput output =
                ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).runAsync(input).get();

        assertThat(output.text()).isEqualTo("Hello");
    }

    @Test
    void stream_typedInput_isReadLiveAndItsCutSeen() {
        service.events(
                "{\"response\":\"Hel\"}",
                "{\"response\":\"lo\",\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}}",
                "[DONE]");

        try (ChatStream stream = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).stream(input)) {
            assertThat(stream.result().text()).isEqualTo("Hello");
            assertThat(stream.result().finishReason()).contains(FinishReason.LENGTH);
        }
        assertThat(service.sent())
                .isEqualTo(FakeService.json(
                        "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"max_tokens\":2,\"stream\":true}"));
    }
}
