package dev.workersai.streaming;

import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Hands the chunks of a stream to one subscriber, as many as it asks for. */
final class ChatPublisher implements Flow.Publisher<ChatChunk> {

    private final ChatStream stream;
    private final Executor executor;
    private final AtomicBoolean taken = new AtomicBoolean();

    ChatPublisher(ChatStream stream, Executor executor) {
        this.stream = stream;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ChatChunk> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (taken.compareAndSet(false, true)) {
            Pump pump = new Pump(subscriber);
            subscriber.onSubscribe(pump);
            pump.start();
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

    /** Moves chunks while there is demand; runs on one thread at a time. */
    private final class Pump implements Flow.Subscription, Runnable {

        private final Flow.Subscriber<? super ChatChunk> subscriber;
        private final Iterator<ChatChunk> chunks = stream.iterator();
        private final AtomicLong demand = new AtomicLong();

        /** Not zero while it runs; at first it waits for the subscriber to have been introduced. */
        private final AtomicInteger wakeUps = new AtomicInteger(1);

        private volatile boolean over;
        private volatile boolean demandIsWrong;

        Pump(Flow.Subscriber<? super ChatChunk> subscriber) {
            this.subscriber = subscriber;
        }

        void start() {
            if (wakeUps.decrementAndGet() > 0) {
                executor.execute(this);
            }
        }

        @Override
        public void request(long n) {
            if (over) {
                return;
            }
            if (n <= 0) {
                demandIsWrong = true;
            } else {
                demand.accumulateAndGet(n, (known, more) -> known + more < 0 ? Long.MAX_VALUE : known + more);
            }
            if (wakeUps.getAndIncrement() == 0) {
                executor.execute(this);
            }
        }

        @Override
        public void cancel() {
            over = true;
            stream.close();
        }

        @Override
        public void run() {
            int seen = wakeUps.get();
            boolean fine = false;
            try {
                do {
                    move();
                    seen = wakeUps.addAndGet(-seen);
                } while (seen != 0);
                fine = true;
            } finally {
                if (!fine) {
                    cancel(); // The subscriber threw, which it must not; whoever runs this gets to see it.
                }
            }
        }

        private void move() {
            while (!over && (demand.get() > 0 || demandIsWrong)) {
                if (demandIsWrong) {
                    cancel();
                    subscriber.onError(new IllegalArgumentException("Demand has to be positive (rule 3.9)."));
                } else if (!moveOne()) {
                    return;
                }
            }
        }

        private boolean moveOne() {
            ChatChunk chunk;
            try {
                chunk = chunks.hasNext() ? chunks.next() : null;
            } catch (RuntimeException e) { // Whatever it is, the subscriber has to learn that no more will come.
                if (!over) {
                    over = true;
                    subscriber.onError(e);
                }
                return false;
            }
            if (over) {
                return false;
            }
            if (chunk != null) {
                demand.updateAndGet(known -> known == Long.MAX_VALUE ? known : known - 1);
                subscriber.onNext(chunk);
            }
            if (!over && (chunk == null || stream.isOver())) {
                over = true;
                subscriber.onComplete();
            }
            return !over;
        }
    }
}
