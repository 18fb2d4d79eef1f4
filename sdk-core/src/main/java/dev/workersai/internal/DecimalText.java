package dev.workersai.internal;

import java.nio.charset.StandardCharsets;

/**
 * A decimal number as JSON writes it, read to the nearest float. Most have so few digits that one division of doubles is
 * exact enough; where the result is too near to the middle between two floats to tell, the JDK reads the text again. The
 * JDK alone takes five times as long for an answer of 100 vectors.
 */
final class DecimalText {

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = new double[23];

    static {
        double power = 1;
        for (int i = 0; i < POWERS.length; i++, power *= 10) {
            POWERS[i] = power;
        }
    }

    private static final int MAX_DIGITS = 18;

    /** The bits that a double has more than a float, and the one of them that is exactly half. */
    private static final long EXTRA_BITS = 0x1FFF_FFFFL;

    private static final long HALF = 0x1000_0000L;

    private long digits;
    private int power;
    private float value;

    float value() {
        return value;
    }

    /**
     * Reads a number.
     *
     * @return the place behind it; the limit, and no value, where the number may go on; -1 if it is none by JSON's grammar
     */
    int read(byte[] bytes, int start, int limit) {
        int at = start;
        boolean negative = bytes[at] == '-';
        if (negative) {
            at++;
        }
        int whole = at;
        digits = 0;
        at = behindDigits(bytes, whole, limit);
        int count = at - whole;
        if (at < limit && (count == 0 || (count > 1 && bytes[whole] == '0'))) {
            return -1;
        }
        int exponent = 0;
        if (at < limit && bytes[at] == '.') {
            int fraction = at + 1;
            at = behindDigits(bytes, fraction, limit);
            exponent = fraction - at;
            count -= exponent;
            if (at < limit && exponent == 0) {
                return -1;
            }
        }
        if (at < limit && (bytes[at] | 0x20) == 'e') {
            at = behindExponent(bytes, at + 1, limit);
            exponent += power;
        }
        if (at >= 0 && at < limit && (count > MAX_DIGITS || !isNear(exponent, negative))) {
            value = Float.parseFloat(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
        }
        return at;
    }

    /** Adds digits to those read so far, and returns the place behind the last. */
    private int behindDigits(byte[] bytes, int from, int limit) {
        int at = from;
        long number = digits;
        while (at < limit && isDigit(bytes[at])) {
            number = number * 10 + (bytes[at++] - '0');
        }
        digits = number;
        return at;
    }

    private int behindExponent(byte[] bytes, int from, int limit) {
        int at = from;
        boolean negative = at < limit && bytes[at] == '-';
        if (at < limit && (bytes[at] == '-' || bytes[at] == '+')) {
            at++;
        }
        int first = at;
        power = 0;
        while (at < limit && isDigit(bytes[at])) {
            power = Math.min(power * 10 + (bytes[at++] - '0'), 100_000);
        }
        power = negative ? -power : power;
        return at < limit && at == first ? -1 : at;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    /** Sets the value, and returns whether it is the nearest float for sure. */
    private boolean isNear(int exponent, boolean negative) {
        if (digits == 0) {
            value = negative ? -0f : 0f;
            return true;
        }
        if (exponent < -22 || exponent > 22) {
            return false;
        }
        double exact = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
        value = (float) (negative ? -exact : exact);
        long distance = Math.abs((Double.doubleToRawLongBits(exact) & EXTRA_BITS) - HALF);
        return distance > 2 && exact >= Float.MIN_NORMAL && exact <= Float.MAX_VALUE;
    }
}
