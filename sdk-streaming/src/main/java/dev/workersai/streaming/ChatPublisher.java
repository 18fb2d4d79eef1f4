package dev.workersai.streaming;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands the chunks of an open answer to one subscriber, as many as it asks for. */
final class ChatPublisher implements Flow.Publisher<ChatChunk> {

    private final ChunkFeed feed;
    private final Executor executor;
    private final AtomicBoolean taken = new AtomicBoolean();

    /**
     * Makes a publisher.
     *
     * @param executor runs a task while there is demand, which blocks until chunks arrive
     */
    ChatPublisher(ChunkFeed feed, Executor executor) {
        this.feed = feed;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ChatChunk> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (taken.compareAndSet(false, true)) {
            new ChunkPump(subscriber, feed, executor).start();
        } else {
            subscriber.onSubscribe(new Refused());
            subscriber.onError(new IllegalStateException("A stream is readable once: it has a subscriber already."));
        }
    }

    private static final class Refused implements Flow.Subscription {

        @Override
        public void request(long n) {
            // the error is on its way
        }

        @Override
        public void cancel() {
            // there is nothing to cancel
        }
    }
}
