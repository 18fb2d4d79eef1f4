package dev.workersai.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One change of the bytes of an answer. */
final class Edit {

    enum Way {
        FLIP,
        CUT,
        REMOVE,
        REPEAT,
        INSERT,
        /** Puts another JSON value in the place of the next one. */
        VALUE,
        /** Says a member of a JSON object twice. */
        MEMBER
    }

    private final Way way;
    private final int place;
    private final int length;
    private final byte[] bytes;

    /**
     * Makes a change.
     *
     * @param way what is done
     * @param place where, in thousandths of the length, so that a change fits any answer
     * @param length how many bytes, or times, it concerns
     * @param bytes what is put in
     */
    Edit(Way way, int place, int length, byte[] bytes) {
        this.way = way;
        this.place = place;
        this.length = length;
        this.bytes = bytes;
    }

    byte[] of(byte[] whole) {
        int at = (int) ((long) whole.length * place / 1000);
        int end = Math.min(whole.length, at + length);
        return switch (way) {
            case FLIP -> flipped(whole, at);
            case CUT -> Arrays.copyOf(whole, at);
            case REMOVE -> replaced(whole, at, end, new byte[0]);
            case REPEAT -> replaced(whole, end, end, repeated(Arrays.copyOfRange(whole, at, end)));
            case INSERT -> replaced(whole, at, at, bytes);
            case VALUE -> withValue(whole, at);
            case MEMBER -> withMember(whole, at);
        };
    }

    private byte[] flipped(byte[] whole, int at) {
        byte[] copy = whole.clone();
        if (at < copy.length) {
            copy[at] ^= (byte) (1 << (length % Byte.SIZE));
        }
        return copy;
    }

    private byte[] repeated(byte[] piece) {
        byte[] all = new byte[piece.length * (1 + length % 40)];
        for (int at = 0; at < all.length; at++) {
            all[at] = piece[at % piece.length];
        }
        return all;
    }

    private byte[] withValue(byte[] whole, int at) {
        int colon = indexOf(whole, ':', at);
        return colon == whole.length ? whole : replaced(whole, colon + 1, endOfValue(whole, colon + 1), bytes);
    }

    private byte[] withMember(byte[] whole, int at) {
        int brace = indexOf(whole, '{', at);
        int colon = indexOf(whole, ':', brace);
        if (colon == whole.length) {
            return whole;
        }
        String name = new String(whole, brace + 1, colon - brace - 1, StandardCharsets.ISO_8859_1);
        byte[] member = (name + ":" + new String(bytes, StandardCharsets.ISO_8859_1) + ",")
                .getBytes(StandardCharsets.ISO_8859_1);
        return replaced(whole, brace + 1, brace + 1, member);
    }

    /** Returns roughly where a JSON value ends; being wrong is another way of breaking it. */
    private static int endOfValue(byte[] whole, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int at = start; at < whole.length; at++) {
            int c = whole[at];
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                at++;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && depth > 0 && (c == '}' || c == ']')) {
                depth--;
            } else if (!quoted && depth == 0 && (c == ',' || c == '}' || c == ']' || c == '\n')) {
                return at;
            }
        }
        return whole.length;
    }

    private static int indexOf(byte[] whole, char wanted, int from) {
        int at = from;
        while (at < whole.length && whole[at] != wanted) {
            at++;
        }
        return at;
    }

    private static byte[] replaced(byte[] whole, int from, int to, byte[] by) {
        byte[] result = Arrays.copyOf(whole, from + by.length + whole.length - to);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(whole, to, result, from + by.length, whole.length - to);
        return result;
    }

    @Override
    public String toString() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return way + " at " + place + "/1000, " + length + ", "
                + (text.length() > 60 ? text.substring(0, 60) + "… (" + bytes.length + ")" : text);
    }
}
