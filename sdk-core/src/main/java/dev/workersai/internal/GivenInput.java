package dev.workersai.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer of a client given by the user; says when it is over: read to its end, broken or closed. */
final class GivenInput extends FilterInputStream {

    private final Runnable whenDone;

    /**
     * Makes a body.
     *
     * @param whenDone ignores all runs but the first
     */
    GivenInput(InputStream in, Runnable whenDone) {
        super(in);
        this.whenDone = whenDone;
    }

    @Override
    public int read() throws IOException {
        return noted(in.read());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return noted(in.read(target, offset, length));
    }

    private int noted(int read) {
        if (read < 0) {
            whenDone.run();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            whenDone.run();
        }
    }
}
