package dev.workersai.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    private static final byte[] GIF = "GIF89a-and-more".getBytes(StandardCharsets.ISO_8859_1);

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A00, image/png",
        "FFD8FFE000104A46, image/jpeg",
        "474946383961, image/gif",
        "524946460000000057454250, image/webp",
        "49492A00, image/tiff",
        "000000206674797061766966, image/avif",
        "524946460000000057415645, audio/wav",
        "664C6143, audio/flac",
        "4F676753, audio/ogg",
        "00000020667479704D344120, audio/mp4",
        "000000206674797069736F6D, video/mp4",
        "494433040000, audio/mpeg",
        "FFFB9000, audio/mpeg",
        "FFF15080, audio/aac",
        "255044462D, application/pdf",
        "0102030405, application/octet-stream",
        "FF, application/octet-stream"
    })
    void mediaType_firstBytes_tellIt(String hex, String mediaType) {
        assertThat(Media.of(HexFormat.of().parseHex(hex)).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void ofPath_file_hasContentAndName(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("not-a-png.png"), GIF);

        Media media = Media.of(file);

        assertThat(media.bytes()).isEqualTo(GIF);
        assertThat(media.name()).isEqualTo("not-a-png.png");
        assertThat(media.mediaType()).isEqualTo("image/gif");
        assertThat(media.isImage()).isTrue();
    }

    @Test
    void ofPath_missingDirectoryOrEmpty_refusedWithTheName(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.wav"));

        assertThatThrownBy(() -> Media.of(folder.resolve("gone.wav")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gone.wav");
        assertThatThrownBy(() -> Media.of(folder)).hasMessageContaining("directory");
        assertThatThrownBy(() -> Media.of(empty)).hasMessage("empty.wav is empty.");
    }

    @Test
    void dataUri_roundTrip_sameBytes() {
        Media media = Media.of(new ByteArrayInputStream(GIF));

        assertThat(media.toDataUri()).startsWith("data:image/gif;base64,R0lGODlh");
        assertThat(Media.ofDataUri(media.toDataUri()).bytes()).isEqualTo(GIF);
        assertThat(Media.of(URI.create(media.toDataUri())).bytes()).isEqualTo(GIF);
    }

    @Test
    void dataUri_typeThatBytesDoNotTell_declaredOne() {
        assertThat(Media.ofDataUri("data:audio/L16;base64,AQID").mediaType()).isEqualTo("audio/L16");
        assertThat(Media.ofDataUri("data:image/png;base64,R0lGODlh").mediaType())
                .isEqualTo("image/gif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data:", "data:image/png,abc", "data:image/png;base64,%%%", "image/png;base64,AAAA"})
    void dataUri_malformed_refused(String uri) {
        assertThatThrownBy(() -> Media.ofDataUri(uri)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofUri_web_keepsTheAddressOnly() {
        Media media = Media.of(URI.create("https://example.com/cat.png"));

        assertThat(media.address()).hasValue(URI.create("https://example.com/cat.png"));
        assertThatThrownBy(media::bytes)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("example.com");
        assertThatThrownBy(() -> Media.of(URI.create("ftp://example.com/cat.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ftp:");
    }

    @Test
    void toString_never_hasTheContent() {
        assertThat(Media.of(GIF)).hasToString("Media[image/gif, 15 bytes]");
    }
}
