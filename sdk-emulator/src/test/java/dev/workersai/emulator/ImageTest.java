package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {

    private static final String SDXL = "@cf/stabilityai/stable-diffusion-xl-base-1.0";
    private static final String KLEIN = "@cf/black-forest-labs/flux-2-klein-9b";
    private static final Caller CALLER = Caller.start();

    @AfterAll
    static void stop() {
        CALLER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "@cf/stabilityai/stable-diffusion-xl-base-1.0,image/png,320,256",
        "@cf/leonardo/phoenix-1.0,image/jpeg,64,48",
        "@cf/leonardo/phoenix-1.0,image/jpeg,1,1"
    })
    void rawModel_size_isAFileOfThatTypeAndSize(String model, String type, int width, int height) throws IOException {
        HttpResponse<byte[]> response =
                CALLER.run(model, "{\"prompt\":\"a fox\",\"width\":" + width + ",\"height\":" + height + "}");
        assertThat(Caller.type(response)).isEqualTo(type);
        assertSize(response.body(), width, height);
        assertThat(response.body()[0]).isEqualTo((byte) (type.endsWith("png") ? 0x89 : 0xff));
    }

    @Test
    void base64Model_prompt_isAJpegOfTheUsualSize() throws IOException {
        JsonNode result = CALLER.result("@cf/black-forest-labs/flux-1-schnell", "{\"prompt\":\"a fox\"}");
        byte[] file = Base64.getDecoder().decode(result.path("image").asText());
        assertThat(file).startsWith(0xff, 0xd8);
        assertSize(file, 1024, 1024);
    }

    @Test
    void formModel_parts_areUsed() throws IOException {
        Form form = new Form()
                .text("prompt", "ein Fuchs im Schnee, größer")
                .text("width", "512")
                .text("height", "256")
                .text("seed", "7")
                .file("input_image_0", picture())
                .file("input_image_1", new byte[] {1, 2, 3});
        HttpResponse<byte[]> response = CALLER.run(KLEIN, form.contentType(), form.bytes());
        byte[] file = Base64.getDecoder()
                .decode(Caller.resultOf(response).path("image").asText());
        BufferedImage image = assertSize(file, 512, 256);
        // The reference picture is red and hangs in the upper left corner.
        assertThat(image.getRGB(36, 36) & 0xffffff).isEqualTo(0xff0000);
    }

    @Test
    void formModel_withoutSize_usesItsDefaults() throws IOException {
        Form form = new Form().text("prompt", "a fox");
        HttpResponse<byte[]> response = CALLER.run(KLEIN, form.contentType(), form.bytes());
        assertSize(
                Base64.getDecoder()
                        .decode(Caller.resultOf(response).path("image").asText()),
                1024,
                768);
    }

    @Test
    void anyModel_otherSeed_givesAnotherPicture() {
        String body = "{\"prompt\":\"a fox\",\"width\":256,\"height\":256";
        byte[] one = CALLER.run(SDXL, body + ",\"seed\":1}").body();
        assertThat(CALLER.run(SDXL, body + ",\"seed\":1}").body()).isEqualTo(one);
        assertThat(CALLER.run(SDXL, body + ",\"seed\":2}").body()).isNotEqualTo(one);
    }

    @Test
    void imageToImage_picture_hangsInTheCorner() throws IOException {
        String body = "{\"prompt\":\"a fox\",\"width\":256,\"height\":256,\"image_b64\":\""
                + Base64.getEncoder().encodeToString(picture()) + "\"}";
        BufferedImage image = assertSize(
                CALLER.run("@cf/runwayml/stable-diffusion-v1-5-img2img", body).body(), 256, 256);
        assertThat(image.getRGB(36, 36) & 0xffffff).isEqualTo(0xff0000);
    }

    @Test
    void labels_pictureBytes_areSortedShares() throws IOException {
        HttpResponse<byte[]> raw = CALLER.run("@cf/microsoft/resnet-50", "image/png", picture());
        JsonNode labels = Caller.resultOf(raw);
        assertThat(labels).hasSize(5);
        assertThat(labels.at("/0/score").asDouble())
                .isBetween(labels.at("/1/score").asDouble(), 1.0);
        assertThat(labels.findValuesAsText("label")).doesNotHaveDuplicates();
        JsonNode numbers = CALLER.result("@cf/microsoft/resnet-50", "{\"image\":" + numbers(picture()) + "}");
        assertThat(numbers).isEqualTo(labels);
    }

    @Test
    void boxes_picture_lieInside() throws IOException {
        HttpResponse<byte[]> response = CALLER.run("@cf/facebook/detr-resnet-50", "image/png", picture());
        for (JsonNode found : Caller.resultOf(response)) {
            JsonNode box = found.path("box");
            assertThat(box.path("xmin").asInt()).isBetween(0, box.path("xmax").asInt() - 1);
            assertThat(box.path("xmax").asInt()).isLessThanOrEqualTo(40);
            assertThat(box.path("ymax").asInt()).isLessThanOrEqualTo(30);
        }
    }

    @Test
    void caption_picture_tellsSizeAndColour() throws IOException {
        HttpResponse<byte[]> response = CALLER.run("@cf/llava-hf/llava-1.5-7b-hf", "image/png", picture());
        assertThat(Caller.resultOf(response).path("description").asText())
                .contains("40 by 30 pixels")
                .contains("red");
        HttpResponse<byte[]> noise = CALLER.run("@cf/llava-hf/llava-1.5-7b-hf", "image/png", new byte[] {1, 2});
        assertThat(Caller.resultOf(noise).path("description").asText()).contains("2 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@cf/leonardo/phoenix-1.0", "@cf/stabilityai/stable-diffusion-xl-base-1.0"})
    void anyModel_prompt_isNotedInTheFileForModelsThatLook(String model) throws IOException {
        byte[] file = CALLER.run(model, "{\"prompt\":\"a cat in a b\u00f6at\",\"width\":256,\"height\":256}")
                .body();
        assertSize(file, 256, 256);
        assertThat(PictureNote.of(file)).isEqualTo("a cat in a b\u00f6at");
        JsonNode things = Caller.resultOf(CALLER.run("@cf/facebook/detr-resnet-50", "image/png", file));
        assertThat(things.at("/0/label").asText()).isEqualTo("cat");
        JsonNode seen = Caller.resultOf(CALLER.run("@cf/llava-hf/llava-1.5-7b-hf", "image/png", file));
        assertThat(seen.path("description").asText()).contains("\"a cat in a b\u00f6at\", 256 by 256 pixels");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 12, 40, 60, 100})
    void note_fileThatIsCut_isNoneOrWhole(int length) throws IOException {
        byte[] png = PictureNote.in(picture(), "hello");
        byte[] jpeg = PictureNote.in(jpeg(), "hello");
        assertThat(PictureNote.of(Arrays.copyOf(png, length))).isIn("", "hello");
        assertThat(PictureNote.of(Arrays.copyOf(jpeg, length))).isIn("", "hello");
        assertThat(PictureNote.of(picture())).isEmpty();
        assertThat(PictureNote.of(jpeg())).isEmpty();
    }

    @Test
    void visionSkills_eachTask_fillsItsOwnMember() throws IOException {
        String model = "@cf/moondream/moondream3.1-9B-A2B";
        String image = "\"stream\":false,\"image\":\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(picture()) + "\"";
        assertThat(CALLER.result(model, "{\"task\":\"caption\"," + image + "}")
                        .path("caption")
                        .asText())
                .contains("red");
        assertThat(CALLER.result(model, "{\"task\":\"point\",\"max_objects\":1," + image + "}")
                        .path("points"))
                .hasSize(1);
        JsonNode box =
                CALLER.result(model, "{\"task\":\"detect\"," + image + "}").at("/objects/0");
        assertThat(box.path("x_max").asDouble()).isBetween(box.path("x_min").asDouble(), 1.0);
        JsonNode answer = CALLER.result(model, "{\"question\":\"What?\",\"max_tokens\":3," + image + "}");
        assertThat(answer.path("finish_reason").asText()).isEqualTo("length");
        assertThat(answer.at("/reasoning/text").asText()).isNotEmpty();
        assertThat(answer.at("/metrics/output_tokens").asInt()).isEqualTo(3);
        assertThat(CALLER.run(model, "{\"task\":\"detect\"}").statusCode()).isEqualTo(400);
    }

    private static BufferedImage assertSize(byte[] file, int width, int height) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image).isNotNull();
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        return image;
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, 0xff0000);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static String numbers(byte[] bytes) {
        var numbers = Json.array();
        for (byte b : bytes) {
            numbers.add(b & 0xff);
        }
        return numbers.toString();
    }
}
