package dev.workersai.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A clock that stands still unless it is moved; a pause moves it by its length at once. */
final class FakeTime implements LongSupplier, Pauses {

    private final List<Duration> pauses = new ArrayList<>();
    private long now = 42;

    @Override
    public long getAsLong() {
        return now;
    }

    void pass(Duration time) {
        now += time.toNanos();
    }

    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public CompletableFuture<@Nullable Void> after(Duration length) {
        pauses.add(length);
        pass(length);
        return CompletableFuture.completedFuture(null);
    }
}
