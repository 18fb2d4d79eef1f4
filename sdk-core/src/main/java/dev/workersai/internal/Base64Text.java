package dev.workersai.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Decodes a JSON string of base64 from the bytes of an answer, in pieces, without a text of all of it. */
final class Base64Text {

    private static final int PIECE = 16 * 1024;
    private static final int DECODED_PIECE = PIECE / 4 * 3;

    private final RawBytes raw;
    private final byte[] piece = new byte[PIECE];
    private final byte[] decodedPiece = new byte[DECODED_PIECE];
    private byte[] bytes;
    private int length;

    Base64Text(RawBytes raw) {
        this.raw = raw;
        this.bytes = new byte[raw.sizeHint()];
    }

    /**
     * Decodes up to the closing quote, which is the parser's again.
     *
     * @return false where the text is not plain base64: then the parser has the rest of it, and {@link #text} what was taken
     */
    boolean read() throws IOException {
        while (true) {
            int end = endOfPlain();
            boolean last = end < raw.limit();
            if (last && raw.buffer()[end] != '"') {
                return false;
            }
            if (!last && end - raw.at() <= PIECE) {
                if (!raw.fill()) {
                    return false;
                }
                continue;
            }
            int count = Math.min(end - raw.at(), PIECE);
            boolean all = last && count == end - raw.at();
            if (!decode(count, all)) {
                return false;
            }
            raw.moveTo(raw.at() + count);
            if (all) {
                return true;
            }
        }
    }

    private boolean decode(int count, boolean all) {
        byte[] source = count == PIECE ? piece : new byte[count];
        System.arraycopy(raw.buffer(), raw.at(), source, 0, count);
        try {
            int decoded = Base64.getDecoder().decode(source, decodedPiece);
            if (!all && decoded < DECODED_PIECE) {
                return false; // It ends in padding, and more follows.
            }
            append(decoded);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void append(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
        System.arraycopy(decodedPiece, 0, bytes, length, count);
        length += count;
    }

    /** Returns where a quote, an escape or something that cannot be in a string stands; the limit if there is none. */
    private int endOfPlain() {
        byte[] buffer = raw.buffer();
        int limit = Math.min(raw.limit(), raw.at() + PIECE + 1);
        for (int at = raw.at(); at < limit; at++) {
            byte value = buffer[at];
            if (value == '"' || value == '\\' || value < ' ') {
                return at;
            }
        }
        return raw.limit();
    }

    byte[] bytes() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Returns what was taken as the text it was. */
    String text() {
        byte[] taken = Base64.getEncoder().encode(bytes());
        return new String(taken, StandardCharsets.ISO_8859_1);
    }
}
