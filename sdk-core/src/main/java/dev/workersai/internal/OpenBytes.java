package dev.workersai.internal;

import dev.workersai.error.CallException;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * The body of an answer that is handed over open. What fails while it is read is one of this SDK's exceptions, as it would be
 * if the answer had been read here.
 */
final class OpenBytes extends FilterInputStream {

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

    private CallException failure(IOException cause) {
        return BodyErrors.of(head, "", cause).withAttempts(call.attempts(), call.elapsed());
    }
}
