package dev.workersai.internal;

import dev.workersai.internal.WireException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A body that came compressed. It inflates as it is read, so that whoever counts what is read stops a bomb. */
final class InflatedInput extends InputStream {

    private final WireInput wire;
    private @Nullable InputStream inflated;

    InflatedInput(WireInput wire) {
        this.wire = wire;
    }

    WireInput wire() {
        return wire;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            if (inflated == null) {
                inflated = new GZIPInputStream(wire, 8192);
            }
            int count = inflated.read(target, offset, length);
            if (count < 0) {
                wire.skip(Long.MAX_VALUE); // To the end of the exchange: its connection is used again.
            }
            return count;
        } catch (ZipException | EOFException e) {
            throw new WireException(Kind.MISFIT, "its gzip encoding is broken: " + e.getMessage(), e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public void close() {
        wire.close();
    }
}
