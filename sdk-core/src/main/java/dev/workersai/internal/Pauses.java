package dev.workersai.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Time that passes; tests let it pass at once. */
interface Pauses {

    /** On the JDK's own timer, which forgets a pause that is cancelled. */
    Pauses JDK = length ->
            new CompletableFuture<@Nullable Void>().completeOnTimeout(null, length.toNanos(), TimeUnit.NANOSECONDS);

    /** Returns a future that is done after the given time. */
    CompletableFuture<@Nullable Void> after(Duration length);
}
