package dev.workersai.emulator;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an emulator does wrong, on demand: to the next requests, to all that fit a condition, or now and then.
 *
 * <pre>{@code
 * emulator.faults()
 *         .next(2, Fault.capacity())
 *         .when(request -> request.bodyText().contains("poison"), Fault.refusal(400, 5006, "bad text"))
 *         .random(42, 0.05, Fault.reset(), Fault.serverError(), Fault.truncated(100));
 * }</pre>
 *
 * <p>One request meets at most one fault: the oldest that waits for a next request, else the first whose condition it
 * fits, else one by chance. Faults come before routing, authentication and validation. Those that send the true answer
 * in a bad way take a {@linkplain Emulator#answerNext scripted} one where there is one.
 *
 * <p>Safe for use from many threads. Every method but {@link #counts()} returns this object.
 */
public final class Faults {

    private final Queue<Fault> next = new ConcurrentLinkedQueue<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<Chance> chances = new CopyOnWriteArrayList<>();
    private final List<Predicate<String>> badItems = new CopyOnWriteArrayList<>();
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    private record Rule(Predicate<RecordedRequest> condition, Fault fault) {}

    /** Draws for the n-th request the same lot every time. */
    private record Chance(long seed, double rate, List<Fault> faults, AtomicLong requests) {

        @Nullable
        Fault draw() {
            var lot = StableHash.random(seed + ":" + requests.incrementAndGet());
            return lot.nextDouble() < rate ? faults.get(lot.nextInt(faults.size())) : null;
        }
    }

    Faults() {}

    /**
     * Lets the next requests meet a fault, after all that wait already.
     *
     * @param count how many requests, at least 1
     * @param fault the same for each
     * @return this
     */
    public Faults next(int count, Fault fault) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be >= 1, got " + count);
        }
        requireNonNull(fault, "fault");
        for (int i = 0; i < count; i++) {
            next.add(fault);
        }
        return this;
    }

    /**
     * Lets every request that fits a condition meet a fault, from now on.
     *
     * @param condition asked on the server's threads, by several at once
     * @param fault the same for each
     * @return this
     */
    public Faults when(Predicate<RecordedRequest> condition, Fault fault) {
        rules.add(new Rule(requireNonNull(condition, "condition"), requireNonNull(fault, "fault")));
        return this;
    }

    /**
     * Lets requests meet faults by chance, from now on. The n-th request from now on draws the same lot in every run.
     *
     * @param seed any number
     * @param rate how many of all requests meet one, 0 to 1
     * @param faults one of them is drawn, each as often as any other
     * @return this
     */
    public Faults random(long seed, double rate, Fault... faults) {
        if (!(rate >= 0 && rate <= 1) || faults.length == 0) {
            throw new IllegalArgumentException(
                    "rate must be 0 to 1, got " + rate + ", for at least one fault, got " + faults.length);
        }
        chances.add(new Chance(seed, rate, List.of(faults), new AtomicLong()));
        return this;
    }

    /**
     * Lets those items of a queued batch fail, alone, that fit a condition, from now on.
     *
     * @param condition is given the item's JSON as text, on the server's threads
     * @return this
     */
    public Faults batchItems(Predicate<String> condition) {
        badItems.add(requireNonNull(condition, "condition"));
        return this;
    }

    /**
     * Ends all faults. The counts stay.
     *
     * @return this
     */
    public Faults clear() {
        next.clear();
        rules.clear();
        chances.clear();
        badItems.clear();
        return this;
    }

    /** {@return how many requests met a fault so far, by its name; a copy} */
    public Map<String, Long> counts() {
        Map<String, Long> copy = new TreeMap<>();
        counts.forEach((name, count) -> copy.put(name, count.sum()));
        return copy;
    }

    /** Returns what the request meets, or null; every call is one request. */
    @Nullable
    Fault take(RecordedRequest request) {
        Fault fault = find(request);
        if (fault != null) {
            counts.computeIfAbsent(fault.toString(), name -> new LongAdder()).increment();
        }
        return fault;
    }

    boolean spoil(JsonNode batchItem) {
        return badItems.stream().anyMatch(condition -> condition.test(Json.text(batchItem)));
    }

    private @Nullable Fault find(RecordedRequest request) {
        Fault waiting = next.poll();
        if (waiting != null) {
            return waiting;
        }
        for (Rule rule : rules) {
            if (rule.condition().test(request)) {
                return rule.fault();
            }
        }
        for (Chance chance : chances) {
            Fault drawn = chance.draw();
            if (drawn != null) {
                return drawn;
            }
        }
        return null;
    }
}
