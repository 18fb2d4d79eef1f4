package dev.workersai.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;

/** An open answer whose bytes are handed over as they arrive; no thread waits for them. */
public final class AnswerPush implements Flow.Subscriber<List<ByteBuffer>> {

    private final ObservedBody.Input input;
    private final Flow.Subscriber<? super List<ByteBuffer>> next;

    private AnswerPush(ObservedBody.Input input, Flow.Subscriber<? super List<ByteBuffer>> next) {
        this.input = input;
        this.next = next;
    }

    /**
     * Begins to hand over an answer that nobody has read from, and nobody will. The timeouts of its call hold; silence while
     * nothing is asked for is none. A thread waits for an answer that only a thread can read: it is compressed, or another
     * HTTP client brings it.
     *
     * @param body of an answer
     * @param subscriber gets the bytes; the buffers are its own
     */
    public static void start(InputStream body, Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        if (body instanceof ObservedBody.Input input && input.wire() != null) {
            Objects.requireNonNull(input.wire()).push(new AnswerPush(input, subscriber));
        } else {
            PulledBytes.start(body, subscriber);
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        next.onSubscribe(new Flow.Subscription() {

            @Override
            public void request(long count) {
                subscription.request(count);
            }

            @Override
            public void cancel() {
                subscription.cancel();
                input.ended(null);
            }
        });
    }

    @Override
    public void onNext(List<ByteBuffer> packet) {
        input.arrived();
        next.onNext(packet);
    }

    @Override
    public void onError(Throwable failure) {
        input.ended(failure instanceof IOException io ? io : null);
        next.onError(failure);
    }

    @Override
    public void onComplete() {
        input.ended(null);
        next.onComplete();
    }
}
