package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.WorkersAiClient;
import dev.workersai.testing.Account;
import dev.workersai.testing.Prompt;
import dev.workersai.testing.Reply;
import dev.workersai.testing.TestApi;
import dev.workersai.testing.WireServer;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.FilePart;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestEncoderTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final WireServer server = WireServer.answering(Reply.result("{}"));
    private final WorkersAiClient client = Account.client(server);
    private final TestApi api = client.api(TestApi.class);

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void json_parameterOfSealedType_sendsWhatTheValueHoldsAndNothingUnset() {
        api.chat(Prompt.builder().prompt("Grüße 👋").seed(9_999_999_999L).build());

        assertThat(server.request().text()).isEqualTo("{\"prompt\":\"Grüße 👋\",\"seed\":9999999999}");
        assertThat(server.request().header("content-length"))
                .isEqualTo(String.valueOf(server.request().body().length));
    }

    @Test
    void json_textThatLooksLikeATemplate_isLeftAlone() {
        api.chat(Prompt.builder().prompt("{prompt} %7B@\u0000").build());

        assertThat(server.request().text()).isEqualTo("{\"prompt\":\"{prompt} %7B@\\u0000\"}");
    }

    @Test
    void streamFlag_object_getsTheMember() {
        streamFrom(Prompt.builder().prompt("hi").build());

        assertThat(server.request().text()).isEqualTo("{\"prompt\":\"hi\",\"stream\":true}");
        assertThat(server.request().header("accept")).isEqualTo("text/event-stream");
    }

    @Test
    void streamFlag_memberAlreadyThere_isReplaced() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("stream", false);
        input.put("prompt", "hi");
        streamFrom(input);

        assertThat(server.request().text()).isEqualTo("{\"stream\":true,\"prompt\":\"hi\"}");
    }

    @Test
    void streamFlag_notAnObject_isRefused() {
        assertThatThrownBy(() -> api.chatStream(List.of("hi")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has to be a JSON object");
    }

    @Test
    void body_null_isRefused() {
        assertThatThrownBy(() -> api.chatStream(null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void bytes_mediaType_becomesTheContentType() {
        api.listen(BinaryBody.of(new byte[] {0, 13, 10, -1}, "audio/l16; rate=16000"), null);

        assertThat(server.request().body()).containsExactly(0, 13, 10, -1);
        assertThat(server.request().header("content-type")).isEqualTo("audio/l16; rate=16000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "audio", "audio/mpeg\r\nX-Evil: 1", "audio/{x}", "audio/mpeg; a={x}", "audio mpeg/x"})
    void bytes_notAMediaType_isRefused(String mediaType) {
        assertThatThrownBy(() -> api.listen(BinaryBody.of(PNG, mediaType), null))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a media type");
    }

    @Test
    void multipart_properties_becomePartsInOrder() {
        api.paintForm(Prompt.builder()
                .prompt("a \"fox\"\r\nin snow")
                .seed(9_999_999_999L)
                .guidance(1.0e-7)
                .raw(true)
                .image(PNG)
                .file(BinaryBody.of(new byte[] {1}, "image/webp"))
                .nested(Map.of("hair", "red"))
                .build());

        String type = server.request().header("content-type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        String delimiter = "--" + type.substring(type.indexOf('=') + 1);
        String body = new String(server.request().body(), StandardCharsets.ISO_8859_1);
        assertThat(body).endsWith("\r\n" + delimiter + "--\r\n");
        assertThat(body.split("(\r\n)?" + delimiter + "(--)?\r\n"))
                .containsExactly(
                        "",
                        text("prompt", "a \"fox\"\r\nin snow"),
                        text("seed", "9999999999"),
                        text("guidance", "0.00000010"),
                        text("raw", "true"),
                        file("input_image_0", "input_image_0.png", "image/png", PNG),
                        file("file", "file.webp", "image/webp", new byte[] {1}),
                        text("nested", "{\"hair\":\"red\"}"));
    }

    @Test
    void multipart_listOfFiles_repeatsThePart() {
        api.paintForm(Prompt.builder()
                .files(List.of(BinaryBody.of(PNG, "image/png"), BinaryBody.of(PNG, "application/pdf")))
                .build());

        assertThat(new String(server.request().body(), StandardCharsets.ISO_8859_1))
                .contains(file("files", "files.png", "image/png", PNG))
                .contains(file("files", "files.bin", "application/pdf", PNG));
    }

    @Test
    void multipart_fileWithAName_keepsIt() {
        api.paintForm(Prompt.builder()
                .documents(List.of(FilePart.of("a \"b\".pdf", PNG, "application/pdf")))
                .build());

        assertThat(new String(server.request().body(), StandardCharsets.ISO_8859_1))
                .contains(file("documents", "a %22b%22.pdf", "application/pdf", PNG));
    }

    @Test
    void multipart_notAMediaType_isRefused() {
        Prompt prompt = Prompt.builder()
                .documents(List.of(FilePart.of("a", PNG, "x/y\r\nX-Evil: 1")))
                .build();

        assertThatThrownBy(() -> api.paintForm(prompt))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a media type");
    }

    @Test
    void json_fileInside_isRefused() {
        Prompt prompt = Prompt.builder().file(BinaryBody.of(PNG, "image/png")).build();

        assertThatThrownBy(() -> api.chat(prompt))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written as JSON");
    }

    private void streamFrom(Object input) {
        try {
            api.chatStream(input);
        } catch (dev.workersai.error.ProtocolException e) {
            // The server of this test answers in JSON; only the request matters here.
        }
    }

    private static String text(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }

    private static String file(String name, String fileName, String mediaType, byte[] content) {
        return "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: "
                + mediaType + "\r\n\r\n" + new String(content, StandardCharsets.ISO_8859_1);
    }
}
