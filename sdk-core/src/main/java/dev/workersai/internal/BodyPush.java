package dev.workersai.internal;

import dev.workersai.internal.WireException.Kind;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands a body to a subscriber as its packets arrive: no thread waits for them. Silence while the
 * subscriber wants more, and a total that has passed, end it as they end a read that waits.
 */
final class BodyPush implements Flow.Subscription {

    private final WireBody body;
    private final Flow.Subscriber<? super List<ByteBuffer>> subscriber;
    private final BodyClock clock;
    private final Pauses pauses;
    private final Executor threads;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger turns = new AtomicInteger();

    private volatile boolean over;
    private volatile @Nullable CompletableFuture<@Nullable Void> check;

    private BodyPush(
            WireBody body,
            Flow.Subscriber<? super List<ByteBuffer>> subscriber,
            BodyClock clock,
            Pauses pauses,
            Executor threads) {
        this.body = body;
        this.subscriber = subscriber;
        this.clock = clock;
        this.pauses = pauses;
        this.threads = threads;
    }

    /**
     * Begins to hand over a body that nobody reads.
     *
     * @param threads where the subscriber may wait
     */
    static void start(
            WireBody body,
            Flow.Subscriber<? super List<ByteBuffer>> subscriber,
            BodyClock clock,
            Pauses pauses,
            Executor threads) {
        BodyPush push = new BodyPush(body, subscriber, clock, pauses, threads);
        clock.waitBegins();
        subscriber.onSubscribe(push);
        push.watch();
        body.onArrival(push::arrived);
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            body.abort(new WireException(Kind.ENDED, "its subscriber asked for " + count + " packets", null));
        } else {
            long before = demand.getAndAccumulate(count, (now, more) -> now + more < 0 ? Long.MAX_VALUE : now + more);
            if (before == 0) {
                clock.waitBegins();
            }
        }
        deliver();
    }

    @Override
    public void cancel() {
        end();
        body.abort(new WireException(Kind.ENDED, "its subscriber cancelled it", null));
    }

    private void arrived() {
        if (turns.getAndIncrement() == 0) {
            threads.execute(this::drain);
        }
    }

    /** Delivers what is there and wanted, one thread at a time. */
    private void deliver() {
        if (turns.getAndIncrement() == 0) {
            drain();
        }
    }

    private void drain() {
        int missed = 1;
        while (missed != 0) {
            try {
                deliverWanted();
            } catch (WireException e) {
                fail(e);
            }
            missed = turns.addAndGet(-missed);
        }
    }

    private void deliverWanted() throws WireException {
        while (!over && (demand.get() > 0 || body.isRead())) {
            boolean read = body.isRead();
            List<ByteBuffer> packet = body.poll();
            if (packet == null && !read) {
                return;
            }
            if (packet == null) {
                end();
                subscriber.onComplete();
                return;
            }
            clock.waitBegins();
            demand.accumulateAndGet(1, (now, one) -> now == Long.MAX_VALUE ? now : now - one);
            subscriber.onNext(packet);
        }
    }

    private void fail(WireException failure) {
        if (!over) {
            end();
            subscriber.onError(failure);
        }
    }

    private void end() {
        over = true;
        CompletableFuture<@Nullable Void> pending = check;
        if (pending != null) {
            pending.complete(null); // JDK 17 leaves a cancelled one on its timer (JDK-8303742).
        }
    }

    private void watch() {
        if (over) {
            return;
        }
        CompletableFuture<@Nullable Void> pause = pauses.after(Duration.ofNanos(Math.max(clock.remaining(), 1)));
        check = pause;
        var unused = pause.thenRun(this::look);
    }

    /** A subscriber that wants nothing waits for nothing. */
    private void look() {
        if (demand.get() == 0) {
            clock.waitBegins();
        }
        try {
            clock.requireTime();
            watch();
        } catch (WireException e) {
            // The timer's thread is everybody's: what the subscriber does about it happens elsewhere.
            var unused = AsyncCall.start(() -> {
                body.abort(e);
                return body;
            });
        }
    }
}
