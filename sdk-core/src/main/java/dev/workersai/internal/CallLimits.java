package dev.workersai.internal;

import dev.workersai.Limits;
import dev.workersai.internal.WireException.Kind;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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

    private String takenPlaces() {
        return "none of the " + limits.maxConcurrentCalls().orElse(0) + " places (maxConcurrentCalls) came free";
    }

    private void waitFor(Rate starts, CallScope call) throws IOException {
        long wait = starts.reserve(nanoTime.getAsLong(), call.remaining().toNanos());
        if (wait < 0) {
            throw noTime(
                    limits.maxCallsPerMinute().orElse(0) + " calls a minute (maxCallsPerMinute) leave no room for it",
                    call,
                    null);
        }
        if (wait > 0) {
            call.await(pauses.after(Duration.ofNanos(wait)), call.remaining());
        }
    }

    private static WireException noTime(String what, CallScope call, @Nullable Throwable cause) {
        long millis = call.times().deadline().toMillis();
        return new WireException(Kind.QUEUE_TIMEOUT, what + " within " + millis + " ms (deadline)", cause);
    }
}
