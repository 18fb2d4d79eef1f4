package dev.workersai.internal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer that its parser has not looked at, for values of a megabyte that are read faster by hand than token
 * by token. What is not taken is given back, and the parser goes on from there. For one thread.
 *
 * <p>Through the parser, 100 vectors of 1,024 numbers take twice as long, an image of 1 MiB in base64 three times, and five
 * times the memory (docs/performance.md).
 */
final class RawBytes {

    private static final int SIZE = 20 * 1024;

    /** A length is only said, and a lie must not cost more than this. */
    private static final int LARGEST_HINT = 4 * 1024 * 1024;

    private final AnswerBody body;
    private final byte[] buffer = new byte[SIZE];

    /** One place before it stays free, for what is given back with a byte put in front. */
    private int at = 1;

    private int limit = 1;

    /** Makes a view of the bytes of a body that nothing is taken from yet. */
    RawBytes(AnswerBody body) {
        this.body = body;
    }

    /**
     * Returns what follows the first byte of the parser's token, a quote or a bracket; null where the parser is past it
     * already, or reads something else than an answer's own bytes.
     */
    static @Nullable RawBytes behind(JsonParser parser) throws IOException {
        if (!(parser.getInputSource() instanceof AnswerBody body)) {
            return null;
        }
        long begun = parser.currentTokenLocation().getByteOffset();
        if (begun < 0 || parser.currentLocation().getByteOffset() != begun + 1) {
            return null;
        }
        return body.raw().takenFrom(parser) ? body.raw() : null;
    }

    private boolean takenFrom(JsonParser parser) throws IOException {
        toFront();
        return parser.releaseBuffered(new Released()) >= 0;
    }

    /** Moves what waits to the front. */
    private void toFront() {
        if (at > 1) {
            System.arraycopy(buffer, at, buffer, 1, limit - at);
            limit -= at - 1;
            at = 1;
        }
    }

    byte[] buffer() {
        return buffer;
    }

    /** Returns where the next byte is. */
    int at() {
        return at;
    }

    /** Returns where the bytes end that are here. */
    int limit() {
        return limit;
    }

    /** Takes all bytes before a place. */
    void moveTo(int place) {
        at = place;
    }

    /** Gives back a byte that was not there, in front of the next one. */
    void putBefore(char value) {
        buffer[--at] = (byte) value;
    }

    /** Gets more bytes behind those that are not taken; returns false at the end, and when there is no room. */
    boolean fill() throws IOException {
        toFront();
        int read = limit == SIZE ? -1 : body.readRaw(buffer, limit, SIZE - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }

    /** Returns how much there may be to decode: a quarter less than what is to come, within bounds. */
    int sizeHint() {
        long rest = body.declaredRest();
        long encoded = rest < 0 ? SIZE : Math.min(rest + limit - at, LARGEST_HINT);
        return (int) (encoded / 4 * 3);
    }

    /** Reads what was given back. */
    int giveBack(byte[] target, int offset, int length) {
        int count = Math.min(length, limit - at);
        System.arraycopy(buffer, at, target, offset, count);
        at += count;
        return count;
    }

    boolean isEmpty() {
        return at == limit;
    }

    /** Puts what a parser lets go of before what waits. */
    private final class Released extends OutputStream {

        private int end = at;

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            if (limit + length > SIZE) {
                throw new IllegalStateException("a parser's buffer is larger than it is known to be");
            }
            System.arraycopy(buffer, end, buffer, end + length, limit - end);
            System.arraycopy(source, offset, buffer, end, length);
            end += length;
            limit += length;
        }
    }
}
