package dev.workersai.internal;

import java.nio.charset.StandardCharsets;

/**
 * A decimal number as JSON writes it, read to the nearest float. Most have so few digits that one division of doubles is
 * exact enough; where the result is too near to the middle between two floats to tell, the JDK reads the text again.
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

    private float value;

    float value() {
        return value;
    }

    /** Reads a number; returns false if the text is none by JSON's grammar. */
    boolean read(byte[] bytes, int start, int end) {
        int at = start;
        boolean negative = bytes[at] == '-';
        if (negative) {
            at++;
        }
        int whole = at;
        long digits = 0;
        while (at < end && isDigit(bytes[at])) {
            digits = digits * 10 + (bytes[at++] - '0');
        }
        int count = at - whole;
        if (count == 0 || (count > 1 && bytes[whole] == '0')) {
            return false;
        }
        int exponent = 0;
        if (at < end && bytes[at] == '.') {
            int fraction = ++at;
            while (at < end && isDigit(bytes[at])) {
                digits = digits * 10 + (bytes[at++] - '0');
            }
            exponent = fraction - at;
            count -= exponent;
            if (exponent == 0) {
                return false;
            }
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            int sign = ++at < end && bytes[at] == '-' ? -1 : 1;
            if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
                at++;
            }
            int power = 0;
            int first = at;
            while (at < end && isDigit(bytes[at])) {
                power = Math.min(power * 10 + (bytes[at++] - '0'), 100_000);
            }
            if (at == first) {
                return false;
            }
            exponent += sign * power;
        }
        if (at != end) {
            return false;
        }
        if (count > MAX_DIGITS || !isNear(digits, exponent, negative)) {
            value = Float.parseFloat(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
        }
        return true;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    /** Sets the value, and returns whether it is the nearest float for sure. */
    private boolean isNear(long digits, int exponent, boolean negative) {
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
