package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.catalog.Capability;
import dev.workersai.catalog.ChatModel;
import dev.workersai.catalog.Models.Chat;
import dev.workersai.media.Media;
import dev.workersai.model.ImageDetail;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MediaMessageTest {

    private static final Media PNG = media("\u0089PNG\r\n\u001a\n");
    private static final Media GIF = media("GIF89a");
    private static final Media MP3 = media("ID3 and so on");
    private static final Media PDF = media("%PDF-1.7");
    private static final Media LINK = Media.of(URI.create("https://example.com/cat.png"));

    private final FakeService service = new FakeService();
    private final WorkersAi ai = service.ai();

    private static Media media(String content) {
        return Media.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    static List<ChatModel<?, ?>> seeing() {
        return Chat.all().stream()
                .filter(model -> model.card().can(Capability.VISION))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeing")
    void user_pictures_areDataUrisInParts(ChatModel<?, ?> model) {
        service.result("{\"response\":\"a cat\"}");

        ai.chat(model).user("What is it?", PNG, GIF).send();

        assertThat(service.sent().path("messages")).isEqualTo(FakeService.json("""
                [{"role":"user","content":[{"type":"text","text":"What is it?"},
                  {"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgo="}},
                  {"type":"image_url","image_url":{"url":"data:image/gif;base64,R0lGODlh"}}]}]"""));
    }

    @Test
    void user_noText_hasNoTextPart() {
        service.result("{\"response\":\"a cat\"}");

        ai.chat(Chat.KIMI_K2_6).user("", GIF).send();

        assertThat(service.sent().at("/messages/0/content")).hasSize(1);
    }

    @Test
    void user_detail_goesOutForLaterPictures() {
        service.result("{\"response\":\"a cat\"}");

        ai.chat(Chat.KIMI_K2_6)
                .user("a", GIF)
                .imageDetail(ImageDetail.LOW)
                .user("b", GIF)
                .send();

        JsonNode messages = service.sent().path("messages");
        assertThat(messages.at("/0/content/1/image_url").has("detail")).isFalse();
        assertThat(messages.at("/1/content/1/image_url/detail").asText()).isEqualTo("low");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT).imageDetail(ImageDetail.LOW))
                .withMessageContaining("does not take a detail of pictures; these models do: ")
                .withMessageContaining(Chat.KIMI_K2_6.id());
    }

    @Test
    void user_soundAndDocument_areParts() {
        service.result("{\"response\":\"a song\"}");

        ai.chat(Chat.GEMMA_4_26B_A4B_IT).user("Sum up", MP3, PDF).send();

        JsonNode content = service.sent().at("/messages/0/content");
        assertThat(content.path(1))
                .isEqualTo(FakeService.json("{\"type\":\"input_audio\",\"input_audio\":{\"data\":\"" + MP3.toBase64()
                        + "\",\"format\":\"mp3\"}}"));
        assertThat(content.path(2))
                .isEqualTo(FakeService.json("{\"type\":\"file\",\"file\":{\"file_data\":\"" + PDF.toDataUri()
                        + "\",\"filename\":\"document.pdf\"}}"));
    }

    @Test
    void user_modelWithoutEyes_isRefusedNamingModelsThatSee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST).user("?", PNG))
                .withMessageStartingWith("@cf/meta/llama-3.3-70b-instruct-fp8-fast does not look at pictures")
                .withMessageContaining("@cf/meta/llama-4-scout-17b-16e-instruct")
                .withMessageNotContaining("gemma-3-12b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.KIMI_K2_6).user("?", PNG).fallbackTo(Chat.GLM_5_3))
                .withMessageStartingWith("@cf/zai-org/glm-5.3 does not look at pictures");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void user_address_isRefusedNamingTheDownload() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.KIMI_K2_6).user("?", LINK))
                .withMessageContaining("Media.download");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void user_soundForAModelWithoutEars_isRefusedWithTheWayOut() {
        ChatModelRef scout = ai.chat(Chat.LLAMA_4_SCOUT_17B_16E_INSTRUCT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scout.user("?", MP3))
                .withMessageContaining("audio/mpeg")
                .withMessageContaining("Models.Transcribe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scout.user("?", PDF))
                .withMessageContaining("toMarkdown");
    }

    @Test
    void user_unknownContent_isRefusedEvenForAnUnknownModel() {
        for (ChatModelRef chat : List.of(ai.chat(Chat.KIMI_K2_6), ai.chat("@cf/vendor/new"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chat.user("?", media("just text")))
                    .withMessage("Media[application/octet-stream, 9 bytes] is neither a picture, nor sound as WAV or "
                            + "MP3, nor a PDF, as far as its first bytes tell.");
        }
    }

    @Test
    void user_unknownModel_getsEverythingAsItIs() {
        service.result("{\"response\":\"a cat\"}");

        ai.chat("@cf/vendor/new").user("?", LINK, MP3).send();

        JsonNode content = service.sent().at("/messages/0/content");
        assertThat(content.at("/1/image_url/url").asText()).isEqualTo("https://example.com/cat.png");
        assertThat(content.at("/2/input_audio/format").asText()).isEqualTo("mp3");
    }

    @Test
    void user_tooLarge_isRefused() {
        Media half = Media.of(new byte[40_000_000], "image/png");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.chat(Chat.KIMI_K2_6).user("a", half).user("b", half))
                .withMessageContaining("100000000 bytes in base64, but these have 106666672");
    }
}
