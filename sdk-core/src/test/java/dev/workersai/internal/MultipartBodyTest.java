package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipartBodyTest {

    @Test
    void names_quotesAndLineBreaks_cannotEndTheHeaderLine() {
        MultipartBody body = new MultipartBody(() -> "B");
        body.addFile("a\"b", "x\r\nContent-Type: evil\".png", "image/png", new byte[0]);

        assertThat(text(body))
                .isEqualTo(
                        "--B\r\nContent-Disposition: form-data; name=\"a%22b\"; "
                                + "filename=\"x%0D%0AContent-Type: evil%22.png\"\r\nContent-Type: image/png\r\n\r\n\r\n--B--\r\n");
    }

    @Test
    void boundary_occursInAPart_isReplaced() {
        var candidates = List.of("first", "second", "third").iterator();
        MultipartBody body = new MultipartBody(candidates::next);
        body.addText("a", "has first inside");
        body.addText("second", "x");

        assertThat(body.contentType()).isEqualTo("multipart/form-data; boundary=third");
        assertThat(text(body)).startsWith("--third\r\n").endsWith("--third--\r\n");
    }

    @Test
    void boundary_byDefault_differsEveryTimeAndIsShortEnough() {
        String one = new MultipartBody().contentType();
        String other = new MultipartBody().contentType();

        assertThat(one).isNotEqualTo(other).matches("multipart/form-data; boundary=[A-Za-z0-9-]{1,70}");
    }

    private static String text(MultipartBody body) {
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }
}
