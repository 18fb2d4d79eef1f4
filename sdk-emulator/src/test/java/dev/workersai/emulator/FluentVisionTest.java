package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.media.Media;
import dev.workersai.model.Llama3_2_11bVisionInstructInput;
import dev.workersai.model.Moondream3_1_9bA2bInput;
import dev.workersai.model.Moondream3_1_9bA2bInputTask;
import dev.workersai.model.Moondream3_1_9bA2bOutput;
import dev.workersai.model.VisionChatMessage;
import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.EventStreams;
import dev.workersai.streaming.ServerEvents;
import dev.workersai.streaming.WorkersAi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown to a model arrives there, in a form that its schema allows. */
class FluentVisionTest {

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

    static List<ChatModel<?, ?>> seeing() {
        return Chat.all().stream()
                .filter(model -> model.card().can(Capability.VISION))
                .filter(model -> model.card().retiredOn().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeing")
    void user_twoPictures_areSeenByEveryModelThatCan(ChatModel<?, ?> model) throws IOException {
        ChatResult result = ai.chat(model)
                .user("What do you see?", picture(Color.RED, "png"), picture(Color.BLUE, "gif"))
                .send();

        assertThat(result.text())
                .contains(
                        "I see a picture of 40 by 30 pixels, mostly red, and a picture of 40 by 30 pixels, mostly blue.");
    }

    @Test
    void user_pictureInAStream_isSeen() throws IOException {
        try (ChatStream stream = ai
                .chat(Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT)
                .user("What do you see?", picture(Color.GREEN, "jpeg"))
                .stream()) {
            assertThat(stream.result().text()).contains("mostly green");
        }
    }

    @Test
    void typedStream_ofModelThatChatsNot_comesAsValues() throws IOException {
        var input = Moondream3_1_9bA2bInput.builder()
                .task(Moondream3_1_9bA2bInputTask.CAPTION)
                .image(picture(Color.GREEN, "png").toDataUri())
                .build();

        try (ServerEvents events = EventStreams.events(client.imageToText().moondream3_1_9bA2bStream(input))) {
            assertThat(events.as(Moondream3_1_9bA2bOutput.class))
                    .last()
                    .satisfies(end -> assertThat(end.caption()).contains("green"));
        }
    }

    @Test
    void prompt_pictureInTheFieldOfLlama_isSeen() throws IOException {
        String text = ai.chat(Chat.LLAMA_3_2_11B_VISION_INSTRUCT)
                .prompt("What do you see?", picture(Color.RED, "png"))
                .send()
                .text();

        assertThat(text).contains("mostly red");
    }

    @Test
    void user_sound_isHeard() {
        Media hello = Media.of(Wav.of(new byte[16_000], "linear16", 16_000, ""));

        assertThat(ai.chat(Chat.GEMMA_4_26B_A4B_IT)
                        .user("What do you hear?", hello)
                        .send()
                        .text())
                .contains("I hear 0.5 seconds of WAV.");
    }

    @Test
    void run_typedInput_isTakenAsItIs() {
        var input = Llama3_2_11bVisionInstructInput.builder()
                .message(VisionChatMessage.user("What is the capital of France?"))
                .build();

        assertThat(ai.chat(Chat.LLAMA_3_2_11B_VISION_INSTRUCT).run(input).text())
                .contains("Paris");
        try (ChatStream stream = ai.chat(Chat.LLAMA_3_2_11B_VISION_INSTRUCT).stream(input)) {
            assertThat(stream.result().text()).contains("Paris");
        }
    }

    @Test
    void viaResponses_gptOss_answersInThatForm() {
        ChatResult result = ai.chat(Chat.GPT_OSS_20B)
                .system("Be brief.")
                .reasoning("low")
                .viaResponses()
                .send("What is the capital of France?");

        assertThat(result.text()).contains("Paris");
        assertThat(result.rawJson().orElseThrow()).contains("\"object\":\"response\"");
        JsonNode sent = Caller.tree(emulator.requests().get(0).bodyText());
        assertThat(sent.path("input")).hasSize(2);
        assertThat(sent.has("messages")).isFalse();
    }

    private static Media picture(Color colour, String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return Media.of(out.toByteArray());
    }
}
