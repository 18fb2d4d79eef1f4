package dev.workersai.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.media.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    @TempDir
    private Path folder;

    static byte[] picture(String format, int width, int height) {
        var file = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "png, fox, fox.png",
        "jpg, fox, fox.jpg",
        "jpg, fox.jpeg, fox.jpeg",
        "jpg, fox.JPG, fox.JPG",
        "jpg, fox.png, fox.jpg",
        "png, v1.2, v1.2.png",
        "gif, .fox, .fox.gif",
        "bmp, fox.txt, fox.txt.bmp"
    })
    void save_anyName_getsTheEndingOfItsBytes(String format, String asked, String saved) {
        Image image = Image.of(picture(format, 4, 3));

        Path file = image.save(folder.resolve(asked));

        assertThat(file.getFileName()).hasToString(saved);
        assertThat(file).hasBinaryContent(image.bytes());
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> image.save(folder.resolve(asked)))
                .withMessageContaining("exists already")
                .withMessageContaining("overwrite");
        assertThat(image.overwrite(folder.resolve(asked))).isEqualTo(file);
    }

    @Test
    void image_ofAModel_tellsWhatItIs() {
        Image image = Image.of(picture("jpg", 40, 30));

        assertThat(image.mediaType()).isEqualTo("image/jpeg");
        assertThat(image.width()).hasValue(40);
        assertThat(image.height()).hasValue(30);
        assertThat(image.toBufferedImage().getWidth()).isEqualTo(40);
        assertThat(image.toDataUrl()).startsWith("data:image/jpeg;base64,/9j/");
        assertThat(image.toMedia().bytes()).isEqualTo(image.bytes());
        image.bytes()[0] = 0;
        assertThat(image.mediaType()).isEqualTo("image/jpeg");
        assertThat(image).hasToString("Image[image/jpeg, " + image.bytes().length + " bytes]");
    }

    @Test
    void image_inAFormatTheJdkLacks_isStillSaved() {
        byte[] webp = "RIFF....WEBPVP8 ....".getBytes(StandardCharsets.US_ASCII);
        Image image = Image.of(webp);

        assertThat(image.width()).isEmpty();
        assertThat(image.save(folder.resolve("fox")).getFileName()).hasToString("fox.webp");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(image::toBufferedImage)
                .withMessageContaining("image/webp");
    }

    @Test
    void overwrite_failure_leavesTheOldFile() throws IOException {
        Files.createDirectory(folder.resolve("fox.png"));
        Image image = Image.of(picture("png", 2, 2));
        Files.writeString(folder.resolve("fox.png").resolve("inside"), "x");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> image.overwrite(folder.resolve("fox")))
                .withMessageContaining("fox.png");
        assertThat(folder.resolve("fox.png").resolve("inside")).hasContent("x");
        assertThat(folder.toFile().list()).containsExactly("fox.png");
    }

    @ParameterizedTest
    @CsvSource({"511, 511, true", "512, 100, false", "100, 512, false", "2000, 2000, false"})
    void below_sizeThatCanBeTold_isChecked(int width, int height, boolean fits) {
        Media media = Media.of(picture("png", width, height));

        if (fits) {
            assertThat(Pictures.below(512, media)).isEqualTo(media.bytes());
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pictures.below(512, media))
                    .withMessageContaining(width + "x" + height)
                    .withMessageContaining("512x512");
        }
    }

    @Test
    void bytes_noPicture_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pictures.bytes(Media.of(new byte[] {'%', 'P', 'D', 'F', '-', '1'})))
                .withMessageContaining("application/pdf");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pictures.bytes(Media.of(URI.create("https://example.com/cat.png"))))
                .withMessageContaining("download");
    }
}
