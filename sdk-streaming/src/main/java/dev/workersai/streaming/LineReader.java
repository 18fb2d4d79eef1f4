package dev.workersai.streaming;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Lines out of bytes, each as a range of one reused buffer. Knows the byte order mark, the three line ends and a ceiling,
 * and not what lines mean.
 *
 * <p>A line is handed out as soon as its CR or LF is there: a CR at the end of a packet is not held back for an LF that
 * may follow. {@link #pin} keeps bytes in the buffer across lines; all others are given up with the line they are in.
 */
final class LineReader {

    private static final int FIRST_SIZE = 8 * 1024;
    private static final int LARGEST_SIZE = Integer.MAX_VALUE - FIRST_SIZE;
    private static final int BOM_LENGTH = 3;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private final InputStream in;
    private final int maxLineBytes;

    private byte[] buffer = new byte[FIRST_SIZE];
    private int limit;

    private boolean pinned;
    private int pinStart;
    private int pinEnd;

    private int lineStart;
    private int lineEnd;

    /** Where the line after the current one begins, and up to where it was searched for its end. */
    private int rest;

    private int scanned;
    private boolean skipLineFeed;
    private boolean begun;
    private boolean starved;

    LineReader(InputStream in, int maxLineBytes) {
        this.in = in;
        this.maxLineBytes = maxLineBytes;
    }

    /** Returns the array that lines are in; it may be another one after the next line. */
    byte[] buffer() {
        return buffer;
    }

    int lineStart() {
        return lineStart;
    }

    int lineEnd() {
        return lineEnd;
    }

    /** Returns whether the last look for bytes found that none have arrived, where they come without being waited for. */
    boolean isStarved() {
        return starved;
    }

    /** Keeps a range of the buffer until {@link #unpin}; it lies before {@link #lineEnd()}. */
    void pin(int start, int end) {
        pinStart = start;
        pinEnd = end;
        pinned = true;
    }

    void unpin() {
        pinned = false;
    }

    /** Returns where the kept range begins now. */
    int pinStart() {
        return pinStart;
    }

    int pinEnd() {
        return pinEnd;
    }

    /**
     * Goes to the next line and waits for it if need be.
     *
     * @return false at the end of the bytes, and where they {@linkplain #isStarved are still to come}
     */
    boolean next() throws IOException {
        if (!hasBegun()) {
            return false;
        }
        while (true) {
            int end = findLineEnd();
            if (end >= 0) {
                take(end);
                return true;
            }
            if (!fill()) {
                return false;
            }
        }
    }

    /**
     * Goes to the bytes that are left at the end, which no line end follows.
     *
     * @return false if there are none
     */
    boolean nextUnfinished() {
        lineStart = rest;
        lineEnd = limit;
        rest = limit;
        scanned = limit;
        return lineEnd > lineStart;
    }

    /**
     * Returns the first byte that is no white space, without taking it. For use before the first line.
     *
     * @return -1 if there is none, or none yet
     */
    int peek() throws IOException {
        if (!hasBegun()) {
            return -1;
        }
        int offset = 0;
        do {
            for (; rest + offset < limit; offset++) {
                int value = buffer[rest + offset] & 0xFF;
                if (value > ' ') {
                    return value;
                }
            }
        } while (offset <= maxLineBytes && fill());
        return -1;
    }

    /**
     * Reads all the bytes that are left as one line, for an answer that has no lines.
     *
     * @return false if there are more to come
     */
    boolean readAll(int maxBytes) throws IOException {
        if (!hasBegun()) {
            return false;
        }
        while (fill()) {
            if (limit - rest > maxBytes) {
                throw new SizeLimitException("an answer in one piece", maxBytes, "maxEventBytes");
            }
        }
        return !starved && nextUnfinished();
    }

    /** Skips the byte order mark, once; waits only while the bytes there are may become one. */
    private boolean hasBegun() throws IOException {
        if (begun) {
            return true;
        }
        while (limit < BOM_LENGTH && startsLikeBom() && fill()) {
            // one more byte may tell
        }
        if (limit >= BOM_LENGTH && startsLikeBom()) {
            rest = BOM_LENGTH;
            scanned = BOM_LENGTH;
        }
        begun = !starved;
        return begun;
    }

    private boolean startsLikeBom() {
        return (limit < 1 || buffer[0] == (byte) 0xEF)
                && (limit < 2 || buffer[1] == (byte) 0xBB)
                && (limit < 3 || buffer[2] == (byte) 0xBF);
    }

    /** Returns the place of the CR or LF that ends the line, -1 if it has not arrived. */
    private int findLineEnd() throws IOException {
        byte[] bytes = buffer;
        int end = limit;
        int at = scanned;
        if (skipLineFeed && at < end) {
            skipLineFeed = false;
            if (bytes[at] == '\n') {
                rest = ++at;
            }
        }
        at = skipToLineEnd(bytes, at, end);
        scanned = at;
        if (at - rest > maxLineBytes) {
            throw new SizeLimitException("a line", maxLineBytes, "maxLineBytes");
        }
        return at < end ? at : -1;
    }

    /**
     * Returns the place of the next CR or LF, the end if there is none. Looks at eight bytes at a time: byte by byte, an event
     * of 300 bytes takes a quarter more, one of 50 a tenth (docs/performance.md).
     */
    private static int skipToLineEnd(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long word = (long) WORDS.get(bytes, at);
            long lineFeeds = word ^ LINE_FEEDS;
            long returns = word ^ RETURNS;
            // A byte that has become zero borrows into its highest bit: bit tricks of "Hacker's Delight", 6-1.
            long hits = (((lineFeeds - ONES) & ~lineFeeds) | ((returns - ONES) & ~returns)) & HIGHEST_BITS;
            if (hits != 0) {
                return at + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private void take(int end) {
        lineStart = rest;
        lineEnd = end;
        skipLineFeed = buffer[end] == '\r';
        rest = end + 1;
        scanned = rest;
    }

    /** Gets more bytes behind those there are; makes room first where there is none. */
    private boolean fill() throws IOException {
        int kept = limit - rest + (pinned ? pinEnd - pinStart : 0);
        if (kept == 0 || (limit == buffer.length && kept <= limit / 2)) {
            moveTo(buffer);
        } else if (limit == buffer.length) {
            moveTo(new byte[(int) Math.min(buffer.length * 2L, LARGEST_SIZE)]);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        starved = count == 0;
        if (count <= 0) {
            return false;
        }
        limit += count;
        return true;
    }

    /** Moves the pinned bytes, and behind them those of the line that is not complete, to the front of an array. */
    private void moveTo(byte[] target) {
        int front = 0;
        if (pinned) {
            front = pinEnd - pinStart;
            System.arraycopy(buffer, pinStart, target, 0, front);
            pinStart = 0;
            pinEnd = front;
        }
        System.arraycopy(buffer, rest, target, front, limit - rest);
        int shift = rest - front;
        limit -= shift;
        scanned -= shift;
        rest = front;
        buffer = target;
    }
}
