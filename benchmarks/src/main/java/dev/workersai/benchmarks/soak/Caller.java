package dev.workersai.benchmarks.soak;

import dev.workersai.WorkersAiClient;
import dev.workersai.benchmarks.soak.Ledger.Outcome;
import dev.workersai.streaming.ChatResult;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;
import dev.workersai.wire.BinaryContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes one call after the other, most to their end; what it calls when is settled by its seed. For one thread. */
final class Caller {

    private static final List<Traffic> KINDS = List.of(Traffic.values());
    private static final int LONGEST_PATIENCE_MILLIS = 25;

    private final WorkersAiClient client;
    private final Ledger ledger;
    private final Map<Traffic, int[]> expected;
    private final ScheduledExecutorService later;
    private final Random random;
    private long longestNanos;

    Caller(
            WorkersAiClient client,
            Ledger ledger,
            Map<Traffic, int[]> expected,
            ScheduledExecutorService later,
            long seed) {
        this.client = client;
        this.ledger = ledger;
        this.expected = expected;
        this.later = later;
        this.random = new Random(seed);
    }

    /** Calls until a moment of {@link System#nanoTime}. */
    void callUntil(long end) {
        while (System.nanoTime() - end < 0) {
            long start = System.nanoTime();
            call(ledger.newCall());
            longestNanos = Math.max(longestNanos, System.nanoTime() - start);
        }
    }

    /** Returns how long the longest call took. */
    long longestNanos() {
        return longestNanos;
    }

    private void call(int call) {
        WorkersAi ai = WorkersAi.using(client.with(ledger.optionsOf(call)));
        int variant = random.nextInt(Traffic.VARIANTS);
        int patience = random.nextInt(LONGEST_PATIENCE_MILLIS);
        try {
            switch (random.nextInt(10)) {
                case 0 -> cancel(ai, call, variant, patience);
                case 1 -> interrupt(ai, call, variant, patience);
                case 2 -> closeEarly(ai, call, variant);
                default -> complete(ai, call, variant);
            }
        } catch (RuntimeException e) {
            Throwable failure = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            ledger.note(call, Ledger.isTyped(failure) ? Outcome.TYPED_FAILURE : Outcome.FOREIGN_FAILURE, failure);
        }
    }

    private int expectedOf(Traffic traffic, int variant) {
        return Objects.requireNonNull(expected.get(traffic))[variant];
    }

    private void complete(WorkersAi ai, int call, int variant) {
        Traffic traffic = KINDS.get(random.nextInt(KINDS.size()));
        boolean right = traffic.answer(ai, variant) == expectedOf(traffic, variant);
        ledger.note(call, right ? Outcome.ANSWER : Outcome.WRONG_ANSWER, null);
    }

    private void cancel(WorkersAi ai, int call, int variant, int patience) {
        CompletableFuture<ChatResult> answer = Traffic.chat(ai, variant).sendAsync();
        var unused = later.schedule(() -> answer.cancel(true), patience, TimeUnit.MILLISECONDS);
        try {
            boolean right = answer.join().text().hashCode() == expectedOf(Traffic.CHAT, variant);
            ledger.note(call, right ? Outcome.ANSWER : Outcome.WRONG_ANSWER, null);
        } catch (CancellationException e) {
            ledger.note(call, Outcome.GIVEN_UP, null);
        }
    }

    private void interrupt(WorkersAi ai, int call, int variant, int patience) {
        Alarm alarm = new Alarm(Thread.currentThread());
        var unused = later.schedule(alarm, patience, TimeUnit.MILLISECONDS);
        try {
            complete(ai, call, variant);
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
            ledger.note(call, Outcome.GIVEN_UP, null);
        } finally {
            alarm.off();
        }
    }

    private void closeEarly(WorkersAi ai, int call, int variant) {
        if (random.nextBoolean()) {
            try (ChatStream stream = Traffic.chat(ai, variant).stream()) {
                stream.text().iterator().next();
            }
        } else {
            try (BinaryContent speech = Traffic.spoken(ai, variant)) {
                speech.mediaType();
            }
        }
        ledger.note(call, Outcome.GIVEN_UP, null);
    }

    /** Interrupts a thread, unless it is too late for that. */
    private static final class Alarm implements Runnable {

        private final Thread thread;
        private boolean off;

        Alarm(Thread thread) {
            this.thread = thread;
        }

        @Override
        public synchronized void run() {
            if (!off) {
                thread.interrupt();
            }
        }

        synchronized void off() {
            off = true;
            Thread.interrupted();
        }
    }
}
