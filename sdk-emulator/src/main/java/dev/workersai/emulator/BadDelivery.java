package dev.workersai.emulator;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Bodies that are delivered late, slowly or not to their end. */
final class BadDelivery {

    private BadDelivery() {}

    static AnswerBody reset() {
        return out -> {
            throw new BrokenOffException(true);
        };
    }

    static AnswerBody resetAfter(AnswerBody body, int bytes) {
        return cut(body, bytes, true);
    }

    static AnswerBody truncated(AnswerBody body, int bytes) {
        return cut(body, bytes, false);
    }

    static AnswerBody late(AnswerBody body, Duration silence) {
        return sameLength(body, out -> {
            waitFor(silence);
            body.writeTo(out);
        });
    }

    static AnswerBody pausing(AnswerBody body, int bytes, Duration silence) {
        return sameLength(body, out -> body.writeTo(new Slow(out, bytes, Integer.MAX_VALUE, silence)));
    }

    static AnswerBody dripping(AnswerBody body, int piece, Duration pause) {
        return sameLength(body, out -> body.writeTo(new Slow(out, 0, piece, pause)));
    }

    /** Sends no more than all bytes but one: a body of a known length would be complete otherwise. */
    private static AnswerBody cut(AnswerBody body, int bytes, boolean reset) {
        long sent = body.length() < 0 ? bytes : Math.max(0, Math.min(bytes, body.length() - 1));
        return sameLength(body, out -> {
            body.writeTo(new Cut(out, sent, reset));
            out.flush();
            throw new BrokenOffException(reset);
        });
    }

    private static AnswerBody sameLength(AnswerBody body, AnswerBody delivery) {
        return new AnswerBody() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                delivery.writeTo(out);
            }

            @Override
            public long length() {
                return body.length();
            }
        };
    }

    private static void waitFor(Duration time) throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the emulator is closing");
        }
    }

    /** Lets a number of bytes through, then breaks off. */
    private static final class Cut extends FilterOutputStream {

        private final boolean reset;
        private long left;

        Cut(OutputStream out, long left, boolean reset) {
            super(out);
            this.left = left;
            this.reset = reset;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int now = (int) Math.min(left, length);
            out.write(bytes, from, now);
            left -= now;
            if (now < length) {
                out.flush();
                throw new BrokenOffException(reset);
            }
        }
    }

    /** Waits after a first part, and then before every piece. */
    private static final class Slow extends FilterOutputStream {

        private final int piece;
        private final Duration pause;
        private int untilPause;

        Slow(OutputStream out, int first, int piece, Duration pause) {
            super(out);
            this.untilPause = first;
            this.piece = piece;
            this.pause = pause;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                if (untilPause == 0) {
                    out.flush();
                    waitFor(pause);
                    untilPause = piece;
                }
                int now = Math.min(untilPause, from + length - at);
                out.write(bytes, at, now);
                at += now;
                untilPause -= now;
            }
        }
    }
}
