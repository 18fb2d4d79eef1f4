package dev.workersai.emulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

/** How loud samples of 16 bits are. */
final class Loudness {

    /** About -40 dB: quieter than anybody speaks into a microphone. */
    private static final double SPEECH = 0.01;

    private Loudness() {}

    static boolean isSpeech(byte[] samples) {
        ShortBuffer values =
                ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        double sum = 0;
        int count = values.remaining();
        while (values.hasRemaining()) {
            double value = values.get() / (double) Short.MAX_VALUE;
            sum += value * value;
        }
        return count > 0 && Math.sqrt(sum / count) > SPEECH;
    }
}
