package dev.workersai.internal;

import dev.workersai.Limits;
import dev.workersai.internal.WireException.Kind;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Lets attempts through to the network as a client's {@link Limits} allow, in their order. */
final class CallLimits {

    private final Limits limits;
    private final LongSupplier nanoTime;
    private final Pauses pauses;
    private final @Nullable Places places;
    private final @Nullable Rate rate;

    CallLimits(Limits limits, LongSupplier nanoTime, Pauses pauses) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.pauses = pauses;
        this.places = limits.maxConcurrentCalls().isPresent()
                ? new Places(limits.maxConcurrentCalls().getAsInt())
                : null;
        this.rate = limits.maxCallsPerMinute().isPresent()
                ? new Rate(limits.maxCallsPerMinute().getAsInt())
                : null;
    }

    /**
     * Waits until the call may be sent, at most until its deadline.
     *
     * @return to be given back when the exchange is over
     */
    Permit enter(CallScope call) throws IOException {
        Permit permit = places == null ? new Permit(() -> {}) : placeIn(places, call);
        try {
            if (rate != null) {
                waitFor(rate, call);
            }
            return permit;
        } catch (IOException | RuntimeException e) {
            permit.run();
            throw e;
        }
    }

    private Permit placeIn(Places free, CallScope call) throws IOException {
        CompletableFuture<Permit> place = free.take();
        try {
            return call.await(place, call.remaining());
        } catch (IOException e) {
            var unused = place.thenAccept(Permit::run); // It may have come free just then.
            throw e instanceof HttpTimeoutException ? noTime(takenPlaces(), call, e) : e;
        }
    }

    /** Lets an attempt through without a thread that waits. */
    CompletableFuture<Permit> whenEntered(CallScope call) {
        CompletableFuture<Permit> place = call.step(
                places == null
                        ? CompletableFuture.completedFuture(new Permit(() -> {}))
                        : places.take().orTimeout(Math.max(1, call.remaining().toNanos()), TimeUnit.NANOSECONDS));
        return place.handle((permit, failure) -> {
                    if (permit == null) {
                        throw new CompletionException(
                                failure instanceof TimeoutException ? noTime(takenPlaces(), call, failure) : failure);
                    }
                    return permit;
                })
                .thenCompose(permit -> whenStarted(permit, call));
    }

    private CompletableFuture<Permit> whenStarted(Permit permit, CallScope call) {
        if (rate == null) {
            return CompletableFuture.completedFuture(permit);
        }
        try {
            long wait = reserve(rate, call);
            CompletableFuture<Permit> started =
                    call.step(pauses.after(Duration.ofNanos(wait))).thenApply(done -> permit);
            return started.whenComplete((done, failure) -> {
                if (failure != null) {
                    permit.run();
                }
            });
        } catch (WireException e) {
            permit.run();
            return CompletableFuture.failedFuture(e);
        }
    }

    private String takenPlaces() {
        return "none of the " + limits.maxConcurrentCalls().orElse(0) + " places (maxConcurrentCalls) came free";
    }

    private void waitFor(Rate starts, CallScope call) throws IOException {
        long wait = reserve(starts, call);
        if (wait > 0) {
            call.await(pauses.after(Duration.ofNanos(wait)), call.remaining());
        }
    }

    private long reserve(Rate starts, CallScope call) throws WireException {
        long wait = starts.reserve(nanoTime.getAsLong(), call.remaining().toNanos());
        if (wait < 0) {
            String what =
                    limits.maxCallsPerMinute().orElse(0) + " calls a minute (maxCallsPerMinute) leave no room for it";
            throw noTime(what, call, null);
        }
        return wait;
    }

    private static WireException noTime(String what, CallScope call, @Nullable Throwable cause) {
        long millis = call.times().deadline().toMillis();
        return new WireException(Kind.QUEUE_TIMEOUT, what + " within " + millis + " ms (deadline)", cause);
    }
}
