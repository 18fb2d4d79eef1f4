package dev.workersai.internal;

import dev.workersai.error.CallException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The body of an answer that is handed over open. What fails while it is read is one of this SDK's exceptions, as it would be
 * if the answer had been read here.
 */
final class OpenBytes extends FilterInputStream {

    /** A length is only said, and a lie must not cost more than this. */
    private static final long LARGEST_GUESS = 16 * 1024 * 1024;

    private final AnswerHead head;
    private final CallScope call;

    OpenBytes(AnswerHead head, AnswerBody body, CallScope call) {
        super(body);
        this.head = head;
        this.call = call;
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Reads into one array of the declared length, and not into many that are then joined: an image of 1 MiB is 3.2 MB then. */
    @Override
    public byte[] readAllBytes() throws IOException {
        ((AnswerBody) in).gather();
        long declared = ((AnswerBody) in).declaredRest();
        if (declared <= 0 || declared > LARGEST_GUESS) {
            return super.readAllBytes();
        }
        byte[] bytes = new byte[(int) declared];
        int count = readNBytes(bytes, 0, bytes.length);
        byte[] rest = super.readAllBytes();
        if (rest.length == 0) {
            return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
        }
        byte[] all = Arrays.copyOf(bytes, count + rest.length);
        System.arraycopy(rest, 0, all, count, rest.length);
        return all;
    }

    private CallException failure(IOException cause) {
        return BodyErrors.of(head, "", cause).withAttempts(call.attempts(), call.elapsed());
    }
}
