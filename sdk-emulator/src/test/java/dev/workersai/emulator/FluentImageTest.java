package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.CaptionModel;
import dev.workersai.catalog.ImageModel;
import dev.workersai.catalog.Models.Caption;
import dev.workersai.catalog.Models.ClassifyImage;
import dev.workersai.catalog.Models.Detect;
import dev.workersai.catalog.Models.Image;
import dev.workersai.error.ProtocolException;
import dev.workersai.image.ImageModelRef;
import dev.workersai.media.Media;
import dev.workersai.streaming.WorkersAi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The fluent layer of pictures against the emulator, which refuses what a model's schema does not allow. */
class FluentImageTest {

    private static final Media CAT = Media.of(picture(300, 200));
    private static final Media DOG = Media.of(picture(511, 511));

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    private static byte[] picture(int width, int height) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static List<ImageModel<?, ?>> models() {
        return Image.all();
    }

    private RecordedRequest sent() {
        List<RecordedRequest> requests = emulator.requests();
        return requests.get(requests.size() - 1);
    }

    private JsonNode sentJson() {
        try {
            return Json.read(sent().body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void save_everyModel_isAPictureWithItsTrueEnding(ImageModel<?, ?> model) throws IOException {
        Path file = ai.image(model).prompt("a fox in snow").save(folder.resolve("fox"));

        BufferedImage pixels = ImageIO.read(file.toFile());
        assertThat(pixels.getWidth()).isPositive();
        String format = ImageIO.getImageReaders(ImageIO.createImageInputStream(file.toFile()))
                .next()
                .getFormatName();
        assertThat(file.getFileName()).hasToString(format.equals("png") ? "fox.png" : "fox.jpg");
    }

    @ParameterizedTest
    @MethodSource("models")
    void paint_everyModelWithASize_hasThatSize(ImageModel<?, ?> model) {
        if (model.equals(Image.FLUX_1_SCHNELL)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ai.image(model).size(640, 512))
                    .withMessageContaining("@cf/black-forest-labs/flux-1-schnell has no field width");
            return;
        }
        dev.workersai.image.Image image = ai.image(model)
                .prompt("a fox")
                .size(640, 512)
                .seed(9_999_999_999L)
                .guidance(3.5)
                .paint();

        assertThat(image.width()).hasValue(640);
        assertThat(image.height()).hasValue(512);
    }

    @Test
    void paint_stableDiffusion_sendsJsonWithTheMaskAsNumbersAndTheImageInBase64() {
        ai.image(Image.STABLE_DIFFUSION_V1_5_INPAINTING)
                .prompt("a fox")
                .negativePrompt("snow")
                .image(CAT)
                .mask(CAT)
                .strength(0.5)
                .steps(12)
                .seed(7)
                .paint();

        JsonNode sent = sentJson();
        assertThat(sent.path("image_b64").asText()).isEqualTo(CAT.toBase64());
        assertThat(sent.path("mask")).hasSize(CAT.bytes().length);
        assertThat(sent.path("mask").get(0).asInt()).isEqualTo(0x89);
        assertThat(sent.path("num_steps").asInt()).isEqualTo(12);
        assertThat(sent.path("negative_prompt").asText()).isEqualTo("snow");
        assertThat(sent.path("strength").asDouble()).isEqualTo(0.5);
        assertThat(sent.has("width")).isFalse();
    }

    @Test
    void paint_flux1_sendsStepsUnderItsOwnName() {
        ai.image(Image.FLUX_1_SCHNELL).prompt("a fox").steps(4).paint();

        assertThat(sent().bodyText()).isEqualTo("{\"prompt\":\"a fox\",\"steps\":4}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.image(Image.FLUX_1_SCHNELL).steps(9))
                .withMessageContaining("steps must be at most 8, but is 9");
    }

    @Test
    void paint_flux2_sendsAFormThatAnotherParserReads() {
        ai.image(Image.FLUX_2_DEV)
                .prompt("a f\u00f8x \u2744 \"quoted\"\r\nsecond line")
                .size(512, 256)
                .steps(10)
                .guidance(3.5)
                .references(CAT, DOG, CAT, DOG)
                .paint();

        Map<String, byte[]> parts = SentForm.parts(sent());
        assertThat(parts)
                .containsOnlyKeys(
                        "prompt",
                        "steps",
                        "width",
                        "height",
                        "guidance",
                        "input_image_0",
                        "input_image_1",
                        "input_image_2",
                        "input_image_3");
        assertThat(new String(parts.get("prompt"), StandardCharsets.UTF_8))
                .isEqualTo("a f\u00f8x \u2744 \"quoted\"\r\nsecond line");
        assertThat(new String(parts.get("width"), StandardCharsets.UTF_8)).isEqualTo("512");
        assertThat(parts.get("input_image_0")).isEqualTo(CAT.bytes());
        assertThat(parts.get("input_image_3")).isEqualTo(DOG.bytes());
    }

    @Test
    void paint_flux2WithAnUncheckedField_isStillAForm() {
        ai.image(Image.FLUX_2_KLEIN_9B)
                .prompt("a fox")
                .image(CAT)
                .extra("seed", "12")
                .paint();

        assertThat(SentForm.parts(sent())).containsOnlyKeys("prompt", "input_image_0", "seed");
    }

    @Test
    void references_tooManyOrTooLarge_areRefusedBeforeAnythingIsSent() {
        ImageModelRef klein = ai.image(Image.FLUX_2_KLEIN_4B);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> klein.references(CAT, CAT, CAT, CAT, CAT))
                .withMessageContaining("at most 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> klein.references(Media.of(picture(512, 300))))
                .withMessageContaining("512x300");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.image(Image.LUCID_ORIGIN).references(CAT))
                .withMessageContaining("has no field input_image_0");
        assertThat(emulator.requests()).isEmpty();
    }

    @Test
    void references_again_takeThePlaceOfThoseBefore() {
        ai.image(Image.FLUX_2_KLEIN_4B)
                .prompt("a fox")
                .references(CAT, CAT, CAT)
                .references(CAT)
                .paint();

        assertThat(SentForm.parts(sent())).containsOnlyKeys("prompt", "input_image_0");
    }

    @Test
    void save_pathThatCannotBe_isRefusedBeforeAnythingIsPaidFor() throws IOException {
        ImageModelRef fox = ai.image(Image.FLUX_1_SCHNELL).prompt("a fox");
        Files.writeString(folder.resolve("fox.jpg"), "mine");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> fox.save(folder.resolve("nowhere").resolve("fox")))
                .withMessageContaining("no such folder");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> fox.save(folder.resolve("fox.jpg")))
                .withMessageContaining("exists already");
        assertThat(emulator.requests()).isEmpty();
        assertThat(folder.resolve("fox.jpg")).hasContent("mine");
    }

    @Test
    void paint_noPrompt_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ai.image(Image.FLUX_1_SCHNELL).paint())
                .withMessageContaining("prompt");
    }

    @Test
    void paint_rawBytesWhereJsonIsUsual_isTheSamePicture() {
        byte[] png = picture(8, 8);
        emulator.answerNext(CannedAnswer.of(200, "image/jpeg", png));

        dev.workersai.image.Image image =
                ai.image(Image.FLUX_1_SCHNELL).prompt("a fox").paint();

        assertThat(image.bytes()).isEqualTo(png);
        assertThat(image.mediaType()).isEqualTo("image/png");
    }

    @Test
    void paint_jsonWhereBytesAreUsual_isTheSamePicture() {
        emulator.answerNext(CannedAnswer.json(
                200,
                "{\"result\":{\"image\":\"" + CAT.toBase64() + "\"},\"success\":true,\"errors\":[],\"messages\":[]}"));

        assertThat(ai.image(Image.PHOENIX_1_0).prompt("a fox").paint().bytes()).isEqualTo(CAT.bytes());
    }

    @Test
    void paint_answerWithoutAnImage_isAProtocolFailure() {
        emulator.answerNext(CannedAnswer.json(200, "{\"result\":{},\"success\":true,\"errors\":[],\"messages\":[]}"));

        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> ai.image(Image.FLUX_1_SCHNELL).prompt("a fox").paint())
                .withMessageContaining("no image")
                .withMessageContaining("flux-1-schnell");
    }

    @Test
    void paintAsync_picture_comes() {
        assertThat(ai.image(Image.FLUX_1_SCHNELL).prompt("a fox").paintAsync())
                .succeedsWithin(20, TimeUnit.SECONDS)
                .satisfies(image -> assertThat(image.mediaType()).isEqualTo("image/jpeg"));
    }

    @Test
    void image_modelId_isCheckedWhereItIsKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.image("@cf/openai/whisper"))
                .withMessageContaining("paints no pictures");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.image("@cf/leonardo/lucid-origin").steps(41));
        assertThat(ai.image("@cf/vendor/new").steps(41).size(1, 1).id()).isEqualTo("@cf/vendor/new");
    }

    static final List<CaptionModel<?, ?>> CAPTIONERS = Caption.all();

    @ParameterizedTest
    @FieldSource("CAPTIONERS")
    void caption_everyModel_seesTheSize(CaptionModel<?, ?> model) {
        assertThat(ai.caption(model).image(CAT).text()).contains("300").contains("200");
    }

    @ParameterizedTest
    @FieldSource("CAPTIONERS")
    void ask_everyModel_answers(CaptionModel<?, ?> model) {
        assertThat(ai.caption(model).maxTokens(100).ask(CAT, "Is it a cat?").text())
                .isNotEmpty();
    }

    @Test
    void caption_llava_sendsBase64() {
        ai.caption(Caption.LLAVA_1_5_7B_HF).ask(CAT, "Is it a cat?");

        assertThat(sentJson().path("image").asText()).isEqualTo(CAT.toBase64());
        assertThat(sentJson().path("prompt").asText()).isEqualTo("Is it a cat?");
    }

    @Test
    @SuppressWarnings("deprecation")
    void caption_uform_isRefusedATemperature() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.caption(Caption.UFORM_GEN2_QWEN_500M).temperature(0.5))
                .withMessageContaining("has no field temperature");
        assertThat(ai.caption(Caption.UFORM_GEN2_QWEN_500M)
                        .maxTokens(50)
                        .image(CAT)
                        .text())
                .contains("300");
    }

    @Test
    void caption_moondream_sendsADataUriAndNoStream() {
        var caption =
                ai.caption(Caption.MOONDREAM3_1_9B_A2B).captionLength("short").image(CAT);

        assertThat(sentJson().path("task").asText()).isEqualTo("caption");
        assertThat(sentJson().path("image").asText()).isEqualTo(CAT.toDataUri());
        assertThat(sentJson().path("stream").isBoolean()).isTrue();
        assertThat(sentJson().path("stream").asBoolean()).isFalse();
        assertThat(caption.finishReason()).contains("stop");
        assertThat(caption.outputTokens()).isPresent();
        assertThat(ai.caption(Caption.MOONDREAM3_1_9B_A2B).ask(CAT, "Black?").reasoning())
                .isPresent();
    }

    @Test
    void caption_moondreamWithAnAddress_sendsTheAddress() {
        Media elsewhere = Media.of(URI.create("https://example.com/cat.png"));

        ai.caption(Caption.MOONDREAM3_1_9B_A2B).image(elsewhere);

        assertThat(sentJson().path("image").asText()).isEqualTo("https://example.com/cat.png");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.caption(Caption.LLAVA_1_5_7B_HF).image(elsewhere));
    }

    @Test
    void point_moondream_findsPlaces() {
        assertThat(ai.caption(Caption.MOONDREAM3_1_9B_A2B).point(CAT, "ear"))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.x()).isBetween(0.0, 1.0));
        assertThat(ai.caption(Caption.MOONDREAM3_1_9B_A2B).detect(CAT, "ear"))
                .isNotEmpty()
                .allSatisfy(box -> assertThat(box.xMax()).isGreaterThan(box.xMin()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.caption(Caption.LLAVA_1_5_7B_HF).point(CAT, "ear"))
                .withMessageContaining("MOONDREAM");
    }

    @Test
    void detect_picture_goesOutAsItsBytes() {
        assertThat(ai.detect(Detect.DETR_RESNET_50).image(CAT)).isNotEmpty().allSatisfy(thing -> {
            assertThat(thing.label()).isNotEmpty();
            assertThat(thing.score()).isBetween(0.0, 1.0);
            assertThat(thing.box().xMax()).isGreaterThan(thing.box().xMin());
        });
        assertThat(sent().body()).isEqualTo(CAT.bytes());
        assertThat(sent().header("Content-Type")).contains("image/png");
    }

    @Test
    void classifyImage_picture_getsLabels() {
        assertThat(ai.classifyImage(ClassifyImage.RESNET_50).image(CAT))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.score()).isBetween(0.0, 1.0));
        assertThat(sent().body()).isEqualTo(CAT.bytes());
    }
}
