package dev.workersai.internal;

import feign.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The body of an answer on its way to a parser; it remembers its start, to be quoted when it cannot be understood. */
final class AnswerBody extends FilterInputStream {

    private static final int START_LIMIT = 1024;

    private final byte[] start = new byte[START_LIMIT];
    private int startLength;

    AnswerBody(InputStream in) {
        super(in);
    }

    static AnswerBody of(Response response) throws IOException {
        return new AnswerBody(
                response.body() == null
                        ? InputStream.nullInputStream()
                        : response.body().asInputStream());
    }

    /** Returns the body itself, for whoever takes it over unread. */
    InputStream unread() {
        return in;
    }

    /** Returns what was read of the start, as one line of text. */
    String sample() {
        return Texts.shortened(Arrays.copyOf(start, startLength));
    }

    /** Reads what has arrived of the start, for a body that nobody else will read; waits for its first byte only. */
    void readStart() throws IOException {
        startLength = Math.max(startLength, in.read(start));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0 && startLength < START_LIMIT) {
            start[startLength++] = (byte) value;
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0 && startLength < START_LIMIT) {
            int kept = Math.min(count, START_LIMIT - startLength);
            System.arraycopy(target, offset, start, startLength, kept);
            startLength += kept;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
