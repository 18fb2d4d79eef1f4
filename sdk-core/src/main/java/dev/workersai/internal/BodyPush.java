package dev.workersai.internal;

import dev.workersai.internal.WireException.Kind;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands a body to a subscriber as its packets arrive, on the HTTP client's threads: no thread waits. Silence while the
 * subscriber wants more ends it as it ends a read that waits.
 */
final class BodyPush implements Flow.Subscription {

    private final WireBody body;
    private final Flow.Subscriber<? super List<ByteBuffer>> subscriber;
    private final Duration idle;
    private final LongSupplier nanoTime;
    private final Pauses pauses;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger turns = new AtomicInteger();

    private volatile boolean over;
    private volatile long quietSince;
    private volatile @Nullable CompletableFuture<?> check;

    private BodyPush(
            WireBody body,
            Flow.Subscriber<? super List<ByteBuffer>> subscriber,
            Duration idle,
            LongSupplier nanoTime,
            Pauses pauses) {
        this.body = body;
        this.subscriber = subscriber;
        this.idle = idle;
        this.nanoTime = nanoTime;
        this.pauses = pauses;
        this.quietSince = nanoTime.getAsLong();
    }

    /**
     * Begins to hand over a body that nobody reads.
     *
     * @param idle the longest silence, zero for ever
     */
    static void start(
            WireBody body,
            Flow.Subscriber<? super List<ByteBuffer>> subscriber,
            Duration idle,
            LongSupplier nanoTime,
            Pauses pauses) {
        BodyPush push = new BodyPush(body, subscriber, idle, nanoTime, pauses);
        subscriber.onSubscribe(push);
        push.watch(idle);
        body.onArrival(push::deliver);
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            body.abort(new WireException(Kind.ENDED, "its subscriber asked for " + count + " packets", null));
        } else {
            long before = demand.getAndAccumulate(count, (now, more) -> now + more < 0 ? Long.MAX_VALUE : now + more);
            if (before == 0) {
                quietSince = nanoTime.getAsLong();
            }
        }
        deliver();
    }

    @Override
    public void cancel() {
        end();
        body.abort(new WireException(Kind.ENDED, "its subscriber cancelled it", null));
    }

    /** Delivers what is there and wanted, one thread at a time. */
    private void deliver() {
        if (turns.getAndIncrement() != 0) {
            return;
        }
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
            quietSince = nanoTime.getAsLong();
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
        CompletableFuture<?> pending = check;
        if (pending != null) {
            pending.cancel(false);
        }
    }

    private void watch(Duration wait) {
        if (idle.isZero() || over) {
            return;
        }
        CompletableFuture<@Nullable Void> pause = pauses.after(wait);
        check = pause;
        var unused = pause.thenRun(this::checkSilence);
    }

    private void checkSilence() {
        long quiet = nanoTime.getAsLong() - quietSince;
        if (demand.get() == 0) {
            watch(idle);
        } else if (quiet < idle.toNanos()) {
            watch(idle.minusNanos(quiet));
        } else {
            body.abort(new WireException(
                    Kind.IDLE_TIMEOUT, "nothing came for " + idle.toMillis() + " ms (idleTimeout)", null));
        }
    }
}
