package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonParseException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document whose bytes are all there, from front to back, and makes nothing of what nobody asks for. Strict,
 * as RFC 8259 is, also with what is skipped; only bytes that are no UTF-8 are U+FFFD, as everywhere in an event stream.
 *
 * <p>One for all events of a stream. Each value has to be read, entered or skipped before the next is asked for.
 * Jackson's parser, reused as well, was a third of all that a stream costs (docs/performance.md).
 */
final class JsonCursor {

    /** What a value is, told by its first byte. */
    enum Kind {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NULL;

        boolean isContainer() {
            return this == OBJECT || this == ARRAY;
        }
    }

    /** As deep as whole answers may be. */
    private static final int MAX_DEPTH = 500;

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

    private static final JsonNames NAMES = new JsonNames();

    private byte[] bytes = {};
    private int at;
    private int limit;

    /** Whether a container was just entered, so that no comma comes before what is next in it. */
    private boolean entered;

    /** Where the last text or number is, and whether there are escapes in it. */
    private int tokenStart;

    private int tokenEnd;
    private boolean escaped;

    /** Used again for each text that has escapes, unless it was a long one. */
    private StringBuilder unescaped = new StringBuilder();

    /** Goes to the start of a document. */
    void open(byte[] source, int start, int end) {
        bytes = source;
        at = start;
        limit = end;
        entered = false;
    }

    /** Goes to the start of a document. */
    void open(JsonSpan document) {
        open(document.bytes(), document.start(), document.end());
    }

    /** Makes sure that nothing follows the value that was read. */
    void finish() throws JsonParseException {
        skipSpace();
        if (at < limit) {
            throw broken("something follows the end of the document");
        }
    }

    /** Returns what comes next. */
    Kind kind() throws JsonParseException {
        skipSpace();
        return switch (here()) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.TEXT;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Kind.NUMBER;
            case 't' -> Kind.TRUE;
            case 'f' -> Kind.FALSE;
            case 'n' -> Kind.NULL;
            default -> throw broken("a value was expected");
        };
    }

    /** Goes into the object or array that comes next. */
    void enter() {
        at++;
        entered = true;
    }

    /**
     * Goes to the value of the next member of the object entered.
     *
     * @return its name; null, and behind the object, if there is none
     */
    @Nullable
    String nextName() throws JsonParseException {
        if (!toNextName()) {
            return null;
        }
        return escaped ? unescaped() : NAMES.of(bytes, tokenStart, tokenEnd);
    }

    /**
     * Goes to the next value of the array entered.
     *
     * @return false, and behind the array, if there is none
     */
    boolean nextElement() throws JsonParseException {
        if (isLeft(']')) {
            return false;
        }
        kind();
        return true;
    }

    /** Reads a text. */
    String text() throws JsonParseException {
        passText();
        return escaped ? unescaped() : plain(tokenStart, tokenEnd);
    }

    /** Reads a text and returns whether it is one of plain ASCII; makes no text of it. */
    boolean isText(String ascii) throws JsonParseException {
        passText();
        if (tokenEnd - tokenStart != ascii.length()) {
            return false;
        }
        int same = 0;
        while (same < ascii.length() && bytes[tokenStart + same] == ascii.charAt(same)) {
            same++;
        }
        return same == ascii.length();
    }

    /** Reads a number. */
    double number() throws JsonParseException {
        passNumber();
        return Double.parseDouble(plain(tokenStart, tokenEnd));
    }

    /** Reads a number as a whole one: what is behind the point is cut off, and one beyond all bounds is the largest there is. */
    long wholeNumber() throws JsonParseException {
        boolean whole = passNumber();
        int first = bytes[tokenStart] == '-' ? tokenStart + 1 : tokenStart;
        if (!whole || tokenEnd - first > EXACT_DIGITS) {
            return (long) Double.parseDouble(plain(tokenStart, tokenEnd));
        }
        long value = 0;
        for (int i = first; i < tokenEnd; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return first == tokenStart ? value : -value;
    }

    /** Reads any value and returns where it is. */
    JsonSpan span() throws JsonParseException {
        skipSpace();
        int start = at;
        skip();
        return new JsonSpan(bytes, start, at);
    }

    /** Reads any value, makes sure that it is JSON, and forgets it. */
    void skip() throws JsonParseException {
        skip(0);
    }

    private void skip(int depth) throws JsonParseException {
        if (depth > MAX_DEPTH) {
            throw broken("more than " + MAX_DEPTH + " levels");
        }
        switch (kind()) {
            case OBJECT -> {
                enter();
                while (toNextName()) {
                    skip(depth + 1);
                }
            }
            case ARRAY -> {
                enter();
                while (nextElement()) {
                    skip(depth + 1);
                }
            }
            case TEXT -> passText();
            case NUMBER -> passNumber();
            case TRUE -> passWord("true");
            case FALSE -> passWord("false");
            case NULL -> passWord("null");
        }
    }

    private boolean toNextName() throws JsonParseException {
        if (isLeft('}')) {
            return false;
        }
        if (here() != '"') {
            throw broken("a name was expected");
        }
        passText();
        skipSpace();
        if (here() != ':') {
            throw broken("a colon was expected");
        }
        at++;
        return true;
    }

    /** Returns whether the container ended; goes to its next entry if not. */
    private boolean isLeft(char end) throws JsonParseException {
        skipSpace();
        boolean first = entered;
        entered = false;
        if (here() == end) {
            at++;
            return true;
        }
        if (!first) {
            if (here() != ',') {
                throw broken("a comma was expected");
            }
            at++;
            skipSpace();
        }
        return false;
    }

    private void passText() throws JsonParseException {
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

    /** Returns the place of the next quote, backslash or control character. Looks at eight bytes at a time. */
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
    private boolean passNumber() throws JsonParseException {
        tokenStart = at;
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

    private void passWord(String word) throws JsonParseException {
        for (int i = 0; i < word.length(); i++) {
            if (here() != word.charAt(i)) {
                throw broken("a value was expected");
            }
            at++;
        }
    }

    private void skipSpace() {
        while (at < limit
                && bytes[at] <= ' '
                && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private byte here() throws JsonParseException {
        if (at >= limit) {
            throw cutOff();
        }
        return bytes[at];
    }

    private static JsonParseException cutOff() {
        return new JsonParseException(null, "the document is cut off");
    }

    private JsonParseException broken(String reason) {
        String found = at < limit ? String.format(" at 0x%02X, %d bytes before the end", bytes[at], limit - at) : "";
        return new JsonParseException(null, reason + found);
    }
}
