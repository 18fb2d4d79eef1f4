package dev.workersai.streaming;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Time, as far as waiting for bytes needs it. */
interface AlarmClock {

    /** The JDK's clock and its own timer thread; no thread of this SDK. */
    AlarmClock JDK = new AlarmClock() {

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public Runnable set(long nanos, Runnable action) {
            CompletableFuture<Boolean> alarm = new CompletableFuture<>();
            var unused = alarm.completeOnTimeout(true, nanos, TimeUnit.NANOSECONDS)
                    .thenAccept(rings -> {
                        if (rings) {
                            action.run();
                        }
                    });
            // Completed, not cancelled: JDK 17 leaves a cancelled alarm on its timer (JDK-8303742).
            return () -> alarm.complete(false);
        }
    };

    /** Returns the time in the manner of {@link System#nanoTime}. */
    long nanoTime();

    /**
     * Sets an alarm.
     *
     * @param action runs on a thread that serves others, too: it must not block
     * @return takes the alarm back
     */
    Runnable set(long nanos, Runnable action);
}
