package dev.workersai.internal;

import dev.workersai.Ceilings;
import feign.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
    private final long declaredBytes;
    private @Nullable RawBytes raw;
    private int startLength;
    private long count;

    /** Makes a body without a ceiling, for a reader that stops by itself. */
    AnswerBody(InputStream in) {
        this(in, -1, Long.MAX_VALUE, "");
    }

    private AnswerBody(InputStream in, long declaredBytes, long maxBytes, String setting) {
        super(in);
        this.declaredBytes = declaredBytes;
        this.maxBytes = maxBytes;
        this.setting = setting;
    }

    static AnswerBody of(Response response, MediaType media, Ceilings ceilings) throws IOException {
        InputStream in = response.body() == null
                ? InputStream.nullInputStream()
                : response.body().asInputStream();
        Integer length = response.body() == null ? null : response.body().length();
        long declared = length == null ? -1 : length;
        return media.isBinary()
                ? new AnswerBody(in, declared, ceilings.binaryBytes(), "Ceilings.binaryBytes")
                : new AnswerBody(in, declared, ceilings.jsonBytes(), "Ceilings.jsonBytes");
    }

    /** Returns the body itself, for whoever takes it over unread. */
    InputStream unread() {
        return in;
    }

    /** All of it will be read, and nothing be done with a part of it. */
    void gather() {
        if (in instanceof ObservedBody.Input input) {
            input.gather();
        }
    }

    /** Returns how many bytes are still to come by what the answer says of its length, -1 if it does not. */
    long declaredRest() {
        return declaredBytes < 0 ? -1 : Math.max(declaredBytes - count, 0);
    }

    /** Returns the bytes themselves, for who takes them from under a parser; the same every time. */
    RawBytes raw() {
        RawBytes known = raw;
        if (known == null) {
            known = new RawBytes(this);
            raw = known;
        }
        return known;
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
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        RawBytes taken = raw;
        return taken == null || taken.isEmpty()
                ? readRaw(target, offset, length)
                : taken.giveBack(target, offset, length);
    }

    /** Reads from the wire, and not what was given back. */
    int readRaw(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
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
