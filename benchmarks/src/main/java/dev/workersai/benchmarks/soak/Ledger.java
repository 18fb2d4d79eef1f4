package dev.workersai.benchmarks.soak;

import dev.workersai.CallInfo;
import dev.workersai.CallListener;
import dev.workersai.CallOptions;
import dev.workersai.error.WorkersAiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Keeps what became of each call, in arrays of a fixed size: the memory it takes does not grow. */
final class Ledger {

    /** How a call ended. */
    enum Outcome {
        ANSWER,
        TYPED_FAILURE,
        /** Cancelled, interrupted or closed before its end, as was intended. */
        GIVEN_UP,
        WRONG_ANSWER,
        FOREIGN_FAILURE
    }

    private static final int CAPACITY = 4_000_000;

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicReferenceArray<@Nullable Outcome> outcomes = new AtomicReferenceArray<>(CAPACITY);
    private final AtomicIntegerArray attempts = new AtomicIntegerArray(CAPACITY);
    private final LongAdder begun = new LongAdder();
    private final LongAdder ended = new LongAdder();
    private final LongAdder endedTwice = new LongAdder();
    private final LongAdder secondOutcomes = new LongAdder();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    /** Returns the number of a new call. */
    int newCall() {
        int call = calls.getAndIncrement();
        if (call >= CAPACITY) {
            throw new IllegalStateException("no more than " + CAPACITY + " calls can be kept");
        }
        return call;
    }

    /** Returns the options by which the server and this ledger know the requests of a call. */
    CallOptions optionsOf(int call) {
        return CallOptions.builder()
                .header(SoakServer.CALL_HEADER, Integer.toString(call))
                .listener(info -> {
                    begun.increment();
                    return new Counting(call);
                })
                .build();
    }

    void note(int call, Outcome outcome, @Nullable Throwable failure) {
        if (!outcomes.compareAndSet(call, null, outcome)) {
            secondOutcomes.increment();
        }
        if (failure != null) {
            String name = outcome == Outcome.FOREIGN_FAILURE
                    ? String.valueOf(failure)
                    : failure.getClass().getSimpleName();
            failures.computeIfAbsent(name, key -> new LongAdder()).increment();
        }
    }

    int calls() {
        return calls.get();
    }

    long count(Outcome outcome) {
        long count = 0;
        for (int call = 0; call < calls(); call++) {
            count += outcomes.get(call) == outcome ? 1 : 0;
        }
        return count;
    }

    long attempts() {
        long sum = 0;
        for (int call = 0; call < calls(); call++) {
            sum += attempts.get(call);
        }
        return sum;
    }

    /** Returns by what calls failed, and how many each. */
    Map<String, Long> failures() {
        Map<String, Long> copy = new TreeMap<>();
        failures.forEach((name, count) -> copy.put(name, count.sum()));
        return copy;
    }

    /**
     * Returns how many attempts never became a request.
     *
     * @param givenUp of calls that were given up, which may be before anything was sent, or of the others
     */
    long notArrived(Map<Integer, Integer> requests, boolean givenUp) {
        long sum = 0;
        for (int call = 0; call < calls(); call++) {
            boolean counts = givenUp == (outcomes.get(call) == Outcome.GIVEN_UP);
            sum += counts ? Math.max(0, attempts.get(call) - requests.getOrDefault(call, 0)) : 0;
        }
        return sum;
    }

    /**
     * Returns what does not add up; nothing if all is well.
     *
     * @param requests how many the server saw of each call
     */
    List<String> discrepancies(Map<Integer, Integer> requests) {
        List<String> found = new ArrayList<>();
        long lost = 0;
        long repeated = 0;
        long answeredWithoutRequest = 0;
        for (int call = 0; call < calls(); call++) {
            int seen = requests.getOrDefault(call, 0);
            lost += outcomes.get(call) == null ? 1 : 0;
            repeated += seen > attempts.get(call) ? 1 : 0;
            answeredWithoutRequest += outcomes.get(call) == Outcome.ANSWER && seen == 0 ? 1 : 0;
        }
        add(found, lost, "calls without an end");
        add(found, secondOutcomes.sum(), "calls with two ends");
        add(found, repeated, "calls of which the server saw more requests than attempts were made");
        add(found, answeredWithoutRequest, "answers of which the server knows nothing");
        add(found, begun.sum() - ended.sum(), "calls of which a listener heard no end");
        add(found, endedTwice.sum(), "calls of which a listener heard two ends");
        add(found, count(Outcome.WRONG_ANSWER), "answers that belong to another request");
        add(found, count(Outcome.FOREIGN_FAILURE), "failures that are not of the SDK's tree");
        return found;
    }

    private static void add(List<String> found, long count, String what) {
        if (count != 0) {
            found.add(count + " " + what);
        }
    }

    private final class Counting implements CallListener.Observation {

        private final int call;
        private final AtomicBoolean over = new AtomicBoolean();

        Counting(int call) {
            this.call = call;
        }

        @Override
        public void ended(CallInfo info, @Nullable Throwable failure) {
            attempts.addAndGet(call, info.attempts());
            ended.increment();
            if (!over.compareAndSet(false, true)) {
                endedTwice.increment();
            }
        }
    }

    static boolean isTyped(Throwable failure) {
        return failure instanceof WorkersAiException;
    }
}
