package dev.workersai.streaming;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Moves chunks from a feed to a subscriber while there is demand, on one thread at a time. Who starts it or asks for more is
 * never the one that moves them, since a subscriber may block: that is a thread of the executor. A feed that waits does so
 * there; one that does not {@linkplain #wakeUp wakes} the pump when more is here.
 */
final class ChunkPump implements Flow.Subscription, Runnable {

    private final Flow.Subscriber<? super ChatChunk> subscriber;
    private final ChunkFeed feed;
    private final Executor executor;
    private final AtomicLong demand = new AtomicLong();

    /** Not zero while it runs; at first it waits for the subscriber to have been introduced. */
    private final AtomicInteger wakeUps = new AtomicInteger(1);

    private volatile boolean over;
    private volatile boolean demandIsWrong;

    ChunkPump(Flow.Subscriber<? super ChatChunk> subscriber, ChunkFeed feed, Executor executor) {
        this.subscriber = subscriber;
        this.feed = feed;
        this.executor = executor;
    }

    /** Introduces itself to the subscriber, and begins. */
    void start() {
        subscriber.onSubscribe(this);
        if (wakeUps.decrementAndGet() > 0) {
            handOver();
        }
    }

    /** Moves what there is, on this thread, which brought it, unless another one is at it. */
    void wakeUp() {
        if (!over && wakeUps.getAndIncrement() == 0) {
            run();
        }
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            demandIsWrong = true;
        } else {
            demand.accumulateAndGet(n, (known, more) -> known + more < 0 ? Long.MAX_VALUE : known + more);
        }
        if (!over && wakeUps.getAndIncrement() == 0) {
            handOver();
        }
    }

    /** Lets another thread move what there is; none, if there is nothing yet and nobody has said otherwise meanwhile. */
    private void handOver() {
        int seen = wakeUps.get();
        boolean mayMove = demandIsWrong || feed.prepare();
        if (mayMove || !wakeUps.compareAndSet(seen, 0)) {
            executor.execute(this);
        }
    }

    @Override
    public void cancel() {
        over = true;
        feed.close();
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

    /** Returns false if there is nothing more to move, for good or for now. */
    private boolean moveOne() {
        ChatChunk chunk;
        try {
            chunk = feed.next();
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
        if (!over && feed.isOver()) {
            over = true;
            subscriber.onComplete();
        }
        return chunk != null && !over;
    }
}
