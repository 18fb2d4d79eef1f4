package dev.workersai.emulator;

import java.io.IOException;
import java.io.InputStream;

/** A body of limited size; what follows the limit is read and thrown away, so that the client can hear the answer. */
final class BoundedBody {

    private static final int SCRATCH = 64 * 1024;
    private static final long MOST_DISCARDED = 1L << 30;

    private final byte[] bytes;
    private final boolean cut;

    private BoundedBody(byte[] bytes, boolean cut) {
        this.bytes = bytes;
        this.cut = cut;
    }

    /** A body that is complete. */
    static BoundedBody of(byte[] bytes) {
        return new BoundedBody(bytes, false);
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isCut() {
        return cut;
    }

    static BoundedBody read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        long discarded = bytes.length < limit ? 0 : discardRest(in);
        return new BoundedBody(bytes, discarded > 0);
    }

    private static long discardRest(InputStream in) throws IOException {
        byte[] scratch = new byte[SCRATCH];
        long discarded = 0;
        while (discarded < MOST_DISCARDED) {
            int read = in.read(scratch);
            if (read < 0) {
                break;
            }
            discarded += read;
        }
        return discarded;
    }
}
