package dev.workersai.streaming;

import com.fasterxml.jackson.core.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document whose bytes are all there, from front to back, and makes nothing of what nobody asks for. Strict,
 * as RFC 8259 is, also with what is skipped; only bytes that are no UTF-8 are U+FFFD, as everywhere in an event stream.
 *
 * <p>One for all events of a stream. Each value has to be read, entered or skipped before the next is asked for.
 * Jackson's parser, reused as well, was a third of all that a stream costs (docs/performance.md).
 */
final class JsonCursor extends JsonTokens {

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

    private static final JsonNames NAMES = new JsonNames();

    /** Whether a container was just entered, so that no comma comes before what is next in it. */
    private boolean entered;

    /** Goes to the start of a document. */
    void open(byte[] source, int start, int end) {
        load(source, start, end);
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
        return escaped ? token() : NAMES.of(bytes, tokenStart, tokenEnd);
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
        return token();
    }

    /** Reads a text and returns whether it is one of plain ASCII; makes no text of it. */
    boolean isText(String ascii) throws JsonParseException {
        passText();
        return isToken(ascii);
    }

    /** Reads a number. */
    double number() throws JsonParseException {
        passNumber();
        return Double.parseDouble(token());
    }

    /** Reads a number as a whole one: what is behind the point is cut off, and one beyond all bounds is the largest there is. */
    long wholeNumber() throws JsonParseException {
        return passNumber() ? digits() : (long) Double.parseDouble(token());
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
}
