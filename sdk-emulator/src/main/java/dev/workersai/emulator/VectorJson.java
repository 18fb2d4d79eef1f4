package dev.workersai.emulator;

import com.fasterxml.jackson.databind.util.RawValue;

/** Vectors of length one as JSON, six digits each: quicker written than shortest floats, and than a node per number. */
final class VectorJson {

    private static final int DIGITS = 6;
    private static final int SCALE = 1_000_000;
    private static final int CHARACTERS = DIGITS + 4;

    private VectorJson() {}

    static RawValue of(float[] vector) {
        StringBuilder json = new StringBuilder(CHARACTERS * vector.length + 2);
        json.append('[');
        for (int i = 0; i < vector.length; i++) {
            if (i > 0) {
                json.append(',');
            }
            append(json, Math.round(vector[i] * SCALE));
        }
        return new RawValue(json.append(']').toString());
    }

    private static void append(StringBuilder json, int millionths) {
        if (millionths < 0) {
            json.append('-');
        }
        int left = Math.abs(millionths);
        json.append((char) ('0' + left / SCALE)).append('.');
        for (int unit = SCALE / 10; unit > 0; unit /= 10) {
            json.append((char) ('0' + left / unit % 10));
        }
    }
}
