package dev.workersai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.workersai.error.TransportException;
import dev.workersai.internal.ModelSettings;
import dev.workersai.model.Aura1Input;
import dev.workersai.wire.BinaryContent;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    @TempDir
    private Path folder;

    private static Speech speech(InputStream body, String declared, String encoding, String container) {
        ModelSettings settings = ModelSettings.of("@cf/deepgram/aura-1", Aura1Input.class, Map.of("text", "?"));
        settings = encoding.isEmpty() ? settings : settings.with("encoding", encoding);
        settings = container.isEmpty() ? settings : settings.with("container", container);
        return new Speech(BinaryContent.of(body, declared), SoundType.askedBy(settings), "@cf/deepgram/aura-1");
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[64];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] text(String start) {
        return start.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "RIFF....WAVEfmt , audio/mpeg, linear16, '', audio/wav, .wav",
        "OggS............, audio/mpeg, opus, ogg, audio/ogg, .ogg",
        "fLaC............, application/octet-stream, flac, '', audio/flac, .flac",
        "ID3............., audio/wav, mp3, '', audio/mpeg, .mp3",
        "................, audio/mpeg, linear16, none, audio/l16, .pcm",
        "................, audio/basic, mulaw, none, audio/basic, .ulaw",
        "................, audio/aac, aac, '', audio/aac, .aac"
    })
    void save_anyContainer_getsItsTrueTypeAndEnding(
            String start, String declared, String encoding, String container, String type, String ending) {
        Speech speech = speech(new ByteArrayInputStream(text(start)), declared, encoding, container);

        assertThat(speech.mediaType()).isEqualTo(type);
        Path file = speech.save(folder.resolve("hello"));

        assertThat(file.getFileName()).hasToString("hello" + ending);
        assertThat(file).hasBinaryContent(text(start));
    }

    @Test
    void mediaType_silenceInBareSamples_isNotTakenForMp3() {
        Speech speech = speech(new ByteArrayInputStream(bytes(0xFF, 0xFF, 0xFF, 0xFF)), "audio/mpeg", "mulaw", "none");

        assertThat(speech.mediaType()).isEqualTo("audio/basic");
    }

    @Test
    void mediaType_mp3Frame_isToldByItsBytes() {
        Speech speech = speech(new ByteArrayInputStream(bytes(0xFF, 0xFB, 0x90)), "application/octet-stream", "", "");

        assertThat(speech.mediaType()).isEqualTo("audio/mpeg");
    }

    @Test
    void stream_afterTheTypeWasAsked_hasEveryByte() throws IOException {
        byte[] sound = bytes(0xFF, 0xFB, 3, 4, 5);
        try (Speech speech = speech(new ByteArrayInputStream(sound), "audio/mpeg", "", "")) {
            assertThat(speech.mediaType()).isEqualTo("audio/mpeg");
            assertThat(speech.stream().readAllBytes()).isEqualTo(sound);
        }
    }

    @Test
    void bytes_twice_areTheSameAndACopy() {
        Speech speech = speech(new ByteArrayInputStream(bytes(0xFF, 0xFB)), "audio/mpeg", "", "");
        speech.bytes()[0] = 0;

        assertThat(speech.bytes()).isEqualTo(bytes(0xFF, 0xFB));
    }

    @Test
    void save_connectionThatBreaks_isATransportFailureAndLeavesNoFile() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(bytes(0xFF, 0xFB)), new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        throw new IOException("reset");
                    }
                });

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> speech(broken, "audio/mpeg", "", "").save(folder.resolve("hello")))
                .withMessageContaining("@cf/deepgram/aura-1")
                .withMessageContaining("broke off");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void save_fileThatExists_isLeftAlone() throws IOException {
        Files.writeString(folder.resolve("hello.mp3"), "old");
        byte[] sound = bytes(0xFF, 0xFB);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> speech(new ByteArrayInputStream(sound), "audio/mpeg", "", "")
                        .save(folder.resolve("hello")))
                .withMessageContaining("hello.mp3 exists already");
        assertThat(folder.resolve("hello.mp3")).hasContent("old");

        speech(new ByteArrayInputStream(sound), "audio/mpeg", "", "").overwrite(folder.resolve("hello"));

        assertThat(folder.resolve("hello.mp3")).hasBinaryContent(sound);
        assertThat(folder.toFile().list()).containsExactly("hello.mp3");
    }
}
