package dev.workersai.streaming;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The last value of {@code event} or {@code id}: kept as bytes, and made text only when somebody asks. */
final class SseField {

    private byte[] bytes = new byte[32];
    private int length;
    private String text = "";

    /** Whether {@link #text} is made of the current bytes. */
    private boolean worded = true;

    private boolean present;

    void set(byte[] source, int from, int to) {
        present = true;
        if (Arrays.equals(bytes, 0, length, source, from, to)) {
            return;
        }
        length = to - from;
        if (length > bytes.length) {
            bytes = new byte[length];
        }
        System.arraycopy(source, from, bytes, 0, length);
        worded = false;
    }

    /** Forgets the value, and keeps the bytes: the next value is often the same one. */
    void clear() {
        present = false;
    }

    /** Returns the value, empty if there is none. */
    String text() {
        if (!present) {
            return "";
        }
        if (!worded) {
            text = new String(bytes, 0, length, StandardCharsets.UTF_8);
            worded = true;
        }
        return text;
    }
}
