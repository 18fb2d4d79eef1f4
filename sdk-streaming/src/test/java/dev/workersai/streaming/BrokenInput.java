package dev.workersai.streaming;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of a connection that was reset. */
final class BrokenInput extends InputStream {

    @Override
    public int read() throws IOException {
        throw new IOException("reset");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        throw new IOException("reset");
    }
}
