package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.workersai.catalog.Models.Chat;
import dev.workersai.media.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PromptTest {

    private static final Media GIF = Media.of("GIF89a".getBytes(StandardCharsets.US_ASCII));

    private final FakeService service = new FakeService();
    private final WorkersAi ai = service.ai();

    @Test
    void prompt_text_goesOutInsteadOfMessages() {
        service.result("{\"choices\":[{\"text\":\" a time\",\"finish_reason\":\"stop\"}]}");

        String text = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST)
                .prompt("Once upon")
                .maxTokens(9)
                .extra("raw", true)
                .send()
                .text();

        assertThat(text).isEqualTo(" a time");
        assertThat(service.sent())
                .isEqualTo(FakeService.json("{\"prompt\":\"Once upon\",\"max_tokens\":9,\"raw\":true}"));
    }

    @Test
    void prompt_picture_goesOutAsBase64InItsField() {
        service.result("{\"response\":\"a cat\"}");

        ai.chat(Chat.LLAMA_3_2_11B_VISION_INSTRUCT).prompt("What is it?", GIF).send();

        assertThat(service.sent()).isEqualTo(FakeService.json("{\"prompt\":\"What is it?\",\"image\":\"R0lGODlh\"}"));
    }

    @Test
    void prompt_modelThatTakesNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT).prompt("?", GIF))
                .withMessageContaining("next to a prompt: show it with user(…)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.LLAMA_3_2_11B_VISION_INSTRUCT)
                        .prompt("?", Media.of("text".getBytes(StandardCharsets.US_ASCII))))
                .withMessageContaining("is no picture");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.LLAMA_3_2_11B_VISION_INSTRUCT)
                        .prompt("?", GIF)
                        .fallbackTo(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST));
    }

    @Test
    void prompt_withMessages_isRefused() {
        ChatModelRef chat = ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST);

        assertThatIllegalStateException().isThrownBy(() -> chat.user("Hi").prompt("Once"));
        assertThatIllegalStateException()
                .isThrownBy(() -> chat.system("Be brief").prompt("Once"));
        assertThatIllegalStateException().isThrownBy(() -> chat.prompt("Once").ask("Hi"));
        assertThatIllegalStateException().isThrownBy(() -> chat.prompt("Once").system("Be brief"));
    }
}
