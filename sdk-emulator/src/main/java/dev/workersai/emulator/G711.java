package dev.workersai.emulator;

/** The two companding laws of telephony, for one 16-bit sample each. */
final class G711 {

    private static final int MU_BIAS = 0x84;
    private static final int MU_CLIP = 32_635;
    private static final int LOWEST_BIT = 0x100;
    private static final int A_EVEN_BITS = 0x55;

    private G711() {}

    static byte muLaw(int sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.min(Math.abs(sample), MU_CLIP) + MU_BIAS;
        int exponent = exponent(magnitude);
        int mantissa = (magnitude >> (exponent + 3)) & 0x0f;
        return (byte) ~(sign | (exponent << 4) | mantissa);
    }

    static byte aLaw(int sample) {
        int sign = sample < 0 ? 0 : 0x80;
        int magnitude = Math.min(Math.abs(sample), Short.MAX_VALUE);
        int exponent = magnitude < LOWEST_BIT ? 0 : exponent(magnitude);
        int mantissa = (magnitude >> (exponent == 0 ? 4 : exponent + 3)) & 0x0f;
        return (byte) ((sign | (exponent << 4) | mantissa) ^ A_EVEN_BITS);
    }

    /** Which power of two a magnitude belongs to: 0 below 256, 7 from 16384. */
    private static int exponent(int magnitude) {
        return Math.max(0, 24 - Integer.numberOfLeadingZeros(magnitude));
    }
}
