package dev.workersai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutterTest {

    private static final int RATE = SampleWav.RATE;

    private static WavRecording recording(byte[] file) {
        return WavRecording.of(file, "audio/wav");
    }

    private static byte[] samplesOf(byte[] file) throws Exception {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            return in.readAllBytes();
        }
    }

    @Test
    void cut_byTime_partsTogetherAreTheRecording() throws Exception {
        byte[] file = SampleWav.of(10 * RATE + 123, i -> i * 7 % 30_000);

        List<Cutter.Part> parts = new Cutter(Duration.ofSeconds(3), false).cut(recording(file));

        assertThat(parts)
                .extracting(Cutter.Part::offset)
                .containsExactly(Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(6), Duration.ofSeconds(9));
        var together = new ByteArrayOutputStream();
        for (Cutter.Part part : parts) {
            together.writeBytes(samplesOf(part.media().bytes()));
        }
        assertThat(together.toByteArray()).isEqualTo(samplesOf(file));
    }

    @Test
    void cut_lengthThatIsNoWholeNumberOfFrames_doesNotDrift() {
        byte[] file = SampleWav.of(600 * RATE, i -> 0);

        List<Cutter.Part> parts = new Cutter(Duration.ofNanos(1_000_050_000), false).cut(recording(file));

        Duration last = parts.get(parts.size() - 2).offset();
        assertThat(last.minus(Duration.ofNanos(1_000_050_000).multipliedBy(parts.size() - 2L))
                        .abs())
                .isLessThan(Duration.ofMillis(50));
        assertThat(parts.stream().map(Cutter.Part::duration).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void cut_atSilence_fallsIntoThePauseNextToTheWantedPlace() {
        // Loud, but for half a second before 9.5 s and a tenth of a second at 10 s.
        byte[] file = SampleWav.of(20 * RATE, i -> {
            double second = (double) i / RATE;
            boolean pause = (second > 9 && second < 9.5) || (second > 10 && second < 10.1);
            return pause ? 0 : (int) (9000 * Math.sin(i / 3.0));
        });

        List<Cutter.Part> parts = new Cutter(Duration.ofSeconds(10), true).cut(recording(file));

        assertThat(parts).hasSize(2);
        assertThat(parts.get(1).offset()).isBetween(Duration.ofMillis(9050), Duration.ofMillis(9450));
    }

    @Test
    void cut_atSilence_shortRestStaysWithTheLastPart() {
        byte[] file = SampleWav.of(11 * RATE, i -> 1000);

        assertThat(new Cutter(Duration.ofSeconds(10), true).cut(recording(file)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "16, 2", "24, 1", "32, 2"})
    void slice_everyDepth_isAFileTheJdkReads(int bits, int channels) throws Exception {
        AudioFormat format = new AudioFormat(
                bits == 8 ? AudioFormat.Encoding.PCM_UNSIGNED : AudioFormat.Encoding.PCM_SIGNED,
                RATE,
                bits,
                channels,
                bits / 8 * channels,
                RATE,
                false);
        byte[] samples = new byte[RATE * format.getFrameSize()];
        Arrays.fill(samples, (byte) 100);

        WavRecording recording = recording(SampleWav.of(samples, format));
        byte[] part = recording.slice(1, 1001);

        assertThat(AudioSystem.getAudioFileFormat(new ByteArrayInputStream(part))
                        .getFrameLength())
                .isEqualTo(1000);
        assertThat(samplesOf(part)).hasSize(1000 * format.getFrameSize()).containsOnly(100);
        assertThat(recording.loudness(0, 10)).isBetween(0.04, 1.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xFFFFFFFFL})
    void of_lengthNotKnownToTheWriter_readsToTheEnd(long length) {
        byte[] file = SampleWav.of(RATE, i -> 5);
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("data") + 4;
        for (int i = 0; i < 4; i++) {
            file[at + i] = (byte) (length >> (8 * i));
        }

        assertThat(recording(file).duration()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ID3 and then some", "RIFF", "RIFF....WAVE", "RIFF....WAVEdata\u0004\u0000\u0000\u0000abcd"})
    void of_notAWavFile_namesTheWayOut(String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WavRecording.of(content.getBytes(StandardCharsets.ISO_8859_1), "audio/mpeg"))
                .withMessageContaining("cannot be cut")
                .withMessageContaining("ffmpeg");
    }

    @Test
    void of_compressedWav_namesTheWayOut() {
        AudioFormat muLaw = new AudioFormat(AudioFormat.Encoding.ULAW, RATE, 8, 1, 1, RATE, false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> recording(SampleWav.of(new byte[RATE], muLaw)))
                .withMessageContaining("PCM");
    }

    @Test
    void length_belowASecond_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cutter(Duration.ofMillis(999), false));
    }
}
