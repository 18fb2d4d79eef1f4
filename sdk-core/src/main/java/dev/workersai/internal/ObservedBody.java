package dev.workersai.internal;

import feign.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The body of an answer, which notes for its call when it begins and ends. */
final class ObservedBody implements Response.Body {

    private final Response.@Nullable Body body;
    private final ActiveCall call;
    private volatile boolean live;
    private volatile boolean judged;
    private volatile boolean over;

    ObservedBody(Response.@Nullable Body body, ActiveCall call) {
        this.body = body;
        this.call = call;
    }

    ActiveCall call() {
        return call;
    }

    /** Returns the same with bytes that were gathered, which may end before their end. */
    ObservedBody gathered(Response.Body bytes) {
        ObservedBody whole = new ObservedBody(bytes, call);
        call.answeredBy(whole);
        return whole;
    }

    /** From now on, the end of the body is the end of the call: it was handed over unread. */
    void handOver() {
        live = true;
        if (over) {
            call.end(null);
        }
    }

    /** From now on, who reads the body says when the call is over, and what of it. */
    void leaveEndToReader() {
        judged = true;
    }

    private void begins() {
        if (live) {
            call.firstBytes();
        }
    }

    private void ends(@Nullable IOException failure) {
        over = true;
        if (live && !judged) {
            call.end(failure);
        }
    }

    @Override
    public @Nullable Integer length() {
        return body == null ? Integer.valueOf(0) : body.length();
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public InputStream asInputStream() throws IOException {
        return new Input(body == null ? InputStream.nullInputStream() : body.asInputStream());
    }

    @Override
    public Reader asReader(Charset charset) throws IOException {
        return new InputStreamReader(asInputStream(), charset);
    }

    @Override
    public void close() throws IOException {
        if (body != null) {
            body.close();
        }
        ends(null);
    }

    /** The bytes. */
    final class Input extends FilterInputStream implements TimedInput {

        Input(InputStream in) {
            super(in);
        }

        ActiveCall call() {
            return call;
        }

        @Override
        public boolean idleTimeout(Duration silence) {
            return call.idleTimeout(silence);
        }

        /** Returns the bytes as they are on the wire, null where only a thread that waits can read them. */
        @Nullable
        WireInput wire() {
            return in instanceof WireInput wire ? wire : null;
        }

        /** The reader will read all of it, and does nothing with a part. */
        void gather() {
            WireInput wire = WireInput.under(in);
            if (wire != null) {
                wire.gather();
            }
        }

        /** Notes what a read would note. */
        void arrived() {
            begins();
        }

        /** Notes what the end of all reads would note. */
        void ended(@Nullable IOException failure) {
            ends(failure);
        }

        @Override
        public Duration idleTimeout() {
            return call.idleTimeout();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(target, offset, length);
            } catch (IOException e) {
                ends(e);
                throw e;
            }
            if (count < 0) {
                ends(null);
            } else {
                begins();
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            super.close();
            ends(null);
        }
    }
}
