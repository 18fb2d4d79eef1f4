package dev.workersai.emulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent decoding that leaves malformed escapes alone. */
final class Percent {

    private static final int HEX = 16;

    private Percent() {}

    static String decodePath(String raw) {
        return decode(raw, false);
    }

    static String decodeQuery(String raw) {
        return decode(raw, true);
    }

    private static String decode(String raw, boolean plusIsBlank) {
        byte[] in = raw.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], HEX) : -1;
            int low = high >= 0 ? Character.digit(in[i + 2], HEX) : -1;
            if (low >= 0) {
                out.write(high * HEX + low);
                i += 2;
            } else {
                out.write(plusIsBlank && in[i] == '+' ? ' ' : in[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
