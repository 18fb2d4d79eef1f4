package dev.workersai.streaming;

import java.io.IOException;
import java.io.InputStream;

/**
 * Server-sent events out of bytes, one at a time, on the thread of the caller. Knows the standard's rules and nothing of
 * what is in the data.
 *
 * <p>No text is made: after {@link #next()} the data of the event are the bytes from {@link #dataStart()} to
 * {@link #dataEnd()} of {@link #buffer()}, until the next call.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">WHATWG,
 *     interpreting an event stream</a>
 */
final class SseReader {

    private final LineReader lines;
    private final int maxEventBytes;

    private boolean hasData;

    private final SseField type = new SseField();
    private final SseField lastId = new SseField();
    private long retryMillis = -1;

    SseReader(InputStream in, int maxLineBytes, int maxEventBytes) {
        this.lines = new LineReader(in, maxLineBytes);
        this.maxEventBytes = maxEventBytes;
    }

    /** Returns the array that the data of the event are in; it may be another one after the next event. */
    byte[] buffer() {
        return lines.buffer();
    }

    int dataStart() {
        return lines.pinStart();
    }

    int dataEnd() {
        return lines.pinEnd();
    }

    /** Returns the type of the event, {@code message} where the stream names none. */
    String type() {
        String named = type.text();
        return named.isEmpty() ? "message" : named;
    }

    /** Returns the last id seen in the stream, empty if there was none. */
    String lastEventId() {
        return lastId.text();
    }

    /** Returns the last reconnection time seen in the stream, -1 if there was none. */
    long retryMillis() {
        return retryMillis;
    }

    /** Returns whether the bytes, which come without being waited for, have not arrived yet; call the same method again. */
    boolean isStarved() {
        return lines.isStarved();
    }

    /**
     * Goes to the next event and waits for it if need be.
     *
     * @return false at the end of the bytes, and where they {@linkplain #isStarved are still to come}; what is pending at
     *     the end, {@link #readUnfinished()} shows
     */
    boolean next() throws IOException {
        if (!lines.isStarved()) {
            hasData = false;
            lines.unpin();
            type.clear();
        }
        while (lines.next()) {
            if (lines.lineEnd() > lines.lineStart()) {
                takeLine();
            } else if (hasData) {
                return true;
            } else {
                type.clear();
            }
        }
        return false;
    }

    /**
     * Takes the event at the end of the bytes that has no empty line after it. The standard drops it; for a done marker
     * that is too strict.
     *
     * @return false if there is none
     */
    boolean readUnfinished() throws IOException {
        if (lines.nextUnfinished()) {
            takeLine();
        }
        return hasData;
    }

    /**
     * Returns the first byte that is no white space, without taking it: it tells events from a JSON document and a web
     * page. For use before the first event.
     *
     * @return -1 if there is none, or none yet
     */
    int peek() throws IOException {
        return lines.peek();
    }

    /**
     * Reads all the bytes that are left and makes them the data, for an answer that is no event stream.
     *
     * @return false if there are more to come
     */
    boolean readAll() throws IOException {
        boolean all = lines.readAll(maxEventBytes);
        if (all) {
            lines.pin(lines.lineStart(), lines.lineEnd());
        }
        return all;
    }

    private void takeLine() throws IOException {
        byte[] bytes = lines.buffer();
        int start = lines.lineStart();
        int end = lines.lineEnd();
        int colon = start;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        int value = Math.min(colon + 1, end);
        if (value < end && bytes[value] == ' ') {
            value++;
        }
        switch (colon - start) {
            case 2 -> {
                if (is("id", bytes, start) && !hasNul(bytes, value, end)) {
                    lastId.set(bytes, value, end);
                }
            }
            case 4 -> {
                if (is("data", bytes, start)) {
                    addData(bytes, value, end);
                }
            }
            case 5 -> {
                if (is("event", bytes, start)) {
                    type.set(bytes, value, end);
                } else if (is("retry", bytes, start)) {
                    takeRetry(bytes, value, end);
                }
            }
            default -> {
                // a comment, or a field that the standard says to ignore
            }
        }
    }

    private static boolean is(String name, byte[] bytes, int start) {
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes one line of data where it stands; a further one is moved up behind the data before it, where it fits. */
    private void addData(byte[] bytes, int start, int end) throws IOException {
        if (!hasData) {
            hasData = true;
            lines.pin(start, end);
        } else {
            int joined = dataEnd() + 1 + end - start;
            bytes[dataEnd()] = '\n';
            System.arraycopy(bytes, start, bytes, dataEnd() + 1, end - start);
            lines.pin(dataStart(), joined);
        }
        if (dataEnd() - dataStart() > maxEventBytes) {
            throw new SizeLimitException("an event", maxEventBytes, "maxEventBytes");
        }
    }

    private void takeRetry(byte[] bytes, int start, int end) {
        long millis = 0;
        for (int at = start; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9 || millis > Long.MAX_VALUE / 10 - 10) {
                return;
            }
            millis = millis * 10 + digit;
        }
        if (end > start) {
            retryMillis = millis;
        }
    }
}
