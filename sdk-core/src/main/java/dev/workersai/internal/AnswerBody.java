package dev.workersai.internal;

import dev.workersai.Ceilings;
import feign.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The body of an answer on its way to a parser; it stops at a ceiling, and remembers its start, to be quoted when it cannot be
 * understood.
 */
final class AnswerBody extends FilterInputStream {

    private static final Logger LOG = LoggerFactory.getLogger("dev.workersai.http");
    private static final int START_LIMIT = 1024;

    private final byte[] start = new byte[START_LIMIT];
    private final long maxBytes;
    private final String setting;
    private int startLength;
    private long count;

    /** Makes a body without a ceiling, for a reader that stops by itself. */
    AnswerBody(InputStream in) {
        this(in, Long.MAX_VALUE, "");
    }

    private AnswerBody(InputStream in, long maxBytes, String setting) {
        super(in);
        this.maxBytes = maxBytes;
        this.setting = setting;
    }

    static AnswerBody of(Response response, MediaType media, Ceilings ceilings) throws IOException {
        InputStream in = response.body() == null
                ? InputStream.nullInputStream()
                : response.body().asInputStream();
        return media.isBinary()
                ? new AnswerBody(in, ceilings.binaryBytes(), "Ceilings.binaryBytes")
                : new AnswerBody(in, ceilings.jsonBytes(), "Ceilings.jsonBytes");
    }

    /** Returns the body itself, for whoever takes it over unread. */
    InputStream unread() {
        return in;
    }

    /** Returns what was read of the start, as one line of text. */
    String sample() {
        return Texts.shortened(Arrays.copyOf(start, startLength));
    }

    private void count(int read) throws WireException {
        count += Math.max(read, 0);
        if (count > maxBytes) {
            close();
            String problem = "it is longer than " + maxBytes + " bytes (" + setting + ")";
            throw new WireException(WireException.Kind.MISFIT, problem, null);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            LOG.debug("closing an answer failed; its connection is gone all the same", e);
        }
    }

    /** Reads what has arrived of the start, for a body that nobody else will read; waits for its first byte only. */
    void readStart() throws IOException {
        startLength = Math.max(startLength, in.read(start));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        if (value >= 0 && startLength < START_LIMIT) {
            start[startLength++] = (byte) value;
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        if (read > 0 && startLength < START_LIMIT) {
            int kept = Math.min(read, START_LIMIT - startLength);
            System.arraycopy(target, offset, start, startLength, kept);
            startLength += kept;
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
