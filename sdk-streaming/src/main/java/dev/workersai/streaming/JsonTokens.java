package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonParseException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of a JSON document, one after the other: texts, numbers, words and what is between them. What they are to each
 * other, {@link JsonCursor} knows.
 */
abstract class JsonTokens {

    private static final int MAX_DIGITS = 1000;

    private static final int LONG_TEXT = 16 * 1024;

    /** So many digits fit into a {@code long}, whatever they are. */
    private static final int EXACT_DIGITS = 18;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long ESCAPES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    byte[] bytes = {};
    int at;
    int limit;

    /** Where the last text or number is, and whether there are escapes in it. */
    int tokenStart;

    int tokenEnd;
    boolean escaped;

    /** Used again for each text that has escapes, unless it was a long one. */
    private StringBuilder unescaped = new StringBuilder();

    /** Goes to the start of a document. */
    final void load(byte[] source, int start, int end) {
        bytes = source;
        at = start;
        limit = end;
    }

    /** Returns the last text or number. */
    final String token() {
        return escaped ? unescaped() : plain(tokenStart, tokenEnd);
    }

    /** Returns whether the last text is one of plain ASCII. */
    final boolean isToken(String ascii) {
        if (tokenEnd - tokenStart != ascii.length()) {
            return false;
        }
        int same = 0;
        while (same < ascii.length() && bytes[tokenStart + same] == ascii.charAt(same)) {
            same++;
        }
        return same == ascii.length();
    }

    /** Returns the last number, which has digits only; the largest there is for one beyond all bounds. */
    final long digits() {
        int first = bytes[tokenStart] == '-' ? tokenStart + 1 : tokenStart;
        if (tokenEnd - first > EXACT_DIGITS) {
            return (long) Double.parseDouble(token());
        }
        long value = 0;
        for (int i = first; i < tokenEnd; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return first == tokenStart ? value : -value;
    }

    final void passText() throws JsonParseException {
        int i = at + 1;
        tokenStart = i;
        escaped = false;
        while (true) {
            i = toSpecial(i);
            if (i >= limit) {
                throw cutOff();
            }
            if (bytes[i] == '"') {
                tokenEnd = i;
                at = i + 1;
                return;
            }
            at = i;
            if (bytes[i] != '\\') {
                throw broken("a control character in a text");
            }
            escaped = true;
            i = behindEscape(i);
        }
    }

    /**
     * Returns the place of the next quote, backslash or control character. Looks at eight bytes at a time: byte by byte, a
     * chunk of OpenAI's style takes a tenth more (docs/performance.md).
     */
    private int toSpecial(int from) {
        int i = from;
        for (; i <= limit - Long.BYTES; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            long quotes = word ^ QUOTES;
            long escapes = word ^ ESCAPES;
            // A byte below the one taken from it borrows into its highest bit: "Hacker's Delight", 6-1.
            long hits = (((quotes - ONES) & ~quotes) | ((escapes - ONES) & ~escapes) | ((word - SPACES) & ~word))
                    & HIGHEST_BITS;
            if (hits != 0) {
                return i + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        while (i < limit && bytes[i] != '"' && bytes[i] != '\\' && (bytes[i] & 0xFF) >= ' ') {
            i++;
        }
        return i;
    }

    private int behindEscape(int backslash) throws JsonParseException {
        int length = backslash + 1 < limit && bytes[backslash + 1] == 'u' ? 6 : 2;
        if (backslash + length > limit) {
            throw cutOff();
        }
        boolean known = length == 2
                ? "\"\\/bfnrt".indexOf(bytes[backslash + 1]) >= 0
                : (digit(backslash + 2) | digit(backslash + 3) | digit(backslash + 4) | digit(backslash + 5)) >= 0;
        if (!known) {
            throw broken("an unknown escape");
        }
        return backslash + length;
    }

    private int digit(int place) {
        return Character.digit(bytes[place], 16);
    }

    /** Halves of surrogate pairs stay as they are: the other half may come with the next event. */
    private String unescaped() {
        unescaped.setLength(0);
        int i = tokenStart;
        while (i < tokenEnd) {
            if (bytes[i] == '\\') {
                i = takeEscape(i + 1);
            } else if (bytes[i] >= 0) {
                unescaped.append((char) bytes[i++]);
            } else {
                int from = i;
                while (i < tokenEnd && bytes[i] < 0) {
                    i++;
                }
                unescaped.append(plain(from, i));
            }
        }
        String text = unescaped.toString();
        if (text.length() > LONG_TEXT) {
            unescaped = new StringBuilder();
        }
        return text;
    }

    private int takeEscape(int kind) {
        if (bytes[kind] != 'u') {
            unescaped.append(named(bytes[kind]));
            return kind + 1;
        }
        int high = (digit(kind + 1) << 12) | (digit(kind + 2) << 8);
        unescaped.append((char) (high | (digit(kind + 3) << 4) | digit(kind + 4)));
        return kind + 5;
    }

    private static char named(byte escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) escape;
        };
    }

    private String plain(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** Returns whether the number has neither a fraction nor an exponent. */
    final boolean passNumber() throws JsonParseException {
        tokenStart = at;
        escaped = false;
        if (bytes[at] == '-') {
            at++;
        }
        int first = at;
        passDigits();
        if (bytes[first] == '0' && at > first + 1) {
            throw broken("a number that begins with zero");
        }
        int whole = at;
        if (at < limit && bytes[at] == '.') {
            at++;
            passDigits();
        }
        if (at < limit && (bytes[at] | 0x20) == 'e') {
            at++;
            if (at < limit && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            passDigits();
        }
        tokenEnd = at;
        if (tokenEnd - tokenStart > MAX_DIGITS) {
            throw broken("a number of more than " + MAX_DIGITS + " digits");
        }
        return at == whole;
    }

    private void passDigits() throws JsonParseException {
        int first = at;
        while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == first) {
            here();
            throw broken("a digit was expected");
        }
    }

    final void passWord(String word) throws JsonParseException {
        for (int i = 0; i < word.length(); i++) {
            if (here() != word.charAt(i)) {
                throw broken("a value was expected");
            }
            at++;
        }
    }

    final void skipSpace() {
        while (at < limit
                && bytes[at] <= ' '
                && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    final byte here() throws JsonParseException {
        if (at >= limit) {
            throw cutOff();
        }
        return bytes[at];
    }

    private static JsonParseException cutOff() {
        return new JsonParseException(null, "the document is cut off");
    }

    final JsonParseException broken(String reason) {
        String found = at < limit ? String.format(" at 0x%02X, %d bytes before the end", bytes[at], limit - at) : "";
        return new JsonParseException(null, reason + found);
    }
}
