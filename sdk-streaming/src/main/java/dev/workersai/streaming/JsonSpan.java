package dev.workersai.streaming;

import java.nio.charset.StandardCharsets;

/** A range of bytes that hold JSON. Valid as long as the buffer they are in holds them. */
final class JsonSpan {

    private final byte[] bytes;
    private final int start;
    private final int end;

    JsonSpan(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    /** Returns the place behind the last byte. */
    int end() {
        return end;
    }

    String text() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
