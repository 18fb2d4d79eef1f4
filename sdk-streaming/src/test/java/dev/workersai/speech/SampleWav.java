package dev.workersai.speech;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntUnaryOperator;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** WAV files as the JDK writes them. */
final class SampleWav {

    static final int RATE = 8000;

    private SampleWav() {}

    /** Returns a file of 16-bit samples with one channel. */
    static byte[] of(int frames, IntUnaryOperator sample) {
        byte[] samples = new byte[2 * frames];
        for (int i = 0; i < frames; i++) {
            int value = sample.applyAsInt(i);
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> 8);
        }
        return of(samples, new AudioFormat(RATE, 16, 1, true, false));
    }

    static byte[] of(byte[] samples, AudioFormat format) {
        var file = new ByteArrayOutputStream();
        try {
            AudioSystem.write(
                    new AudioInputStream(
                            new ByteArrayInputStream(samples), format, samples.length / format.getFrameSize()),
                    AudioFileFormat.Type.WAVE,
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
