package dev.workersai.internal;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the bytes of an answer without a thread that waits for them. However they end, who reads what was gathered meets
 * the same end, at the same place.
 */
final class WholeAnswer implements Flow.Subscriber<List<ByteBuffer>> {

    private final Response response;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final CompletableFuture<Response> whole = new CompletableFuture<>();

    private WholeAnswer(Response response) {
        this.response = response;
    }

    /** Returns the answer when all of it is here. */
    static CompletableFuture<Response> of(Response response) {
        WholeAnswer gathering = new WholeAnswer(response);
        try {
            AnswerPush.start(response.body().asInputStream(), gathering);
            return gathering.whole;
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new CompletionException(e));
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> packet) {
        for (ByteBuffer buffer : packet) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end(failure instanceof IOException io ? io : new IOException(failure));
    }

    @Override
    public void onComplete() {
        end(null);
    }

    private void end(@Nullable IOException failure) {
        InputStream gathered = new ByteArrayInputStream(bytes.toByteArray());
        InputStream all = failure == null ? gathered : new SequenceInputStream(gathered, new Failing(failure));
        Response plain = response.toBuilder().body(all, null).build();
        ObservedBody body = ((ObservedBody) response.body()).gathered(plain.body());
        whole.complete(plain.toBuilder().body(body).build());
    }

    /** Bytes that break off before the first. */
    private static final class Failing extends InputStream {

        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw failure;
        }
    }
}
