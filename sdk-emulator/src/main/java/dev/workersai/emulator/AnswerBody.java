package dev.workersai.emulator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What follows the headers. Each implementation decides when bytes leave for the client. */
@FunctionalInterface
interface AnswerBody {

    /** Writes everything. {@code out.flush()} sends what was written so far. */
    void writeTo(OutputStream out) throws IOException;

    /** Returns the number of bytes, or -1 if it is not known before they are written. */
    default long length() {
        return -1;
    }

    static AnswerBody of(byte[] bytes) {
        return new AnswerBody() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }

            @Override
            public long length() {
                return bytes.length;
            }
        };
    }

    /** Sends each piece on its own, as soon as it is written. */
    static AnswerBody flushingEach(List<byte[]> pieces) {
        return out -> {
            for (byte[] piece : pieces) {
                out.write(piece);
                out.flush();
            }
        };
    }
}
