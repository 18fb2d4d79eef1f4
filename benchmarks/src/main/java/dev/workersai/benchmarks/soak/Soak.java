package dev.workersai.benchmarks.soak;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.benchmarks.soak.Ledger.Outcome;
import dev.workersai.streaming.WorkersAi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Calls a service that fails at random for minutes, and says whether every call and every request is accounted for. */
@Command(name = "soak", mixinStandardHelpOptions = true, description = "Mixed calls to a service that fails at random.")
public final class Soak implements Callable<Integer> {

    /** A call that takes longer hangs: its timeout, all its attempts and the waits between them are shorter. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

    /** For the first answers, of cold code, which the others are compared with. */
    private static final CallOptions PATIENT = CallOptions.builder()
            .timeout(Duration.ofMinutes(1))
            .deadline(Duration.ofMinutes(1))
            .idleTimeout(Duration.ofMinutes(1))
            .build();

    private static final long HEAP_TOLERANCE = 8L * 1024 * 1024;
    private static final int TOLERANCE = 5;

    @Option(names = "--minutes", description = "How long, in ten rounds; default: ${DEFAULT-VALUE}.")
    private double minutes = 5;

    @Option(names = "--seed", description = "Settles which calls are made and which fail; default: ${DEFAULT-VALUE}.")
    private long seed = 42;

    @Option(names = "--callers", description = "How many calls at once; default: ${DEFAULT-VALUE}.")
    private int callers = 32;

    @Option(names = "--failing", description = "Which share of requests fails; default: ${DEFAULT-VALUE}.")
    private double failing = 0.2;

    private final Ledger ledger = new Ledger();
    private final Map<Traffic, int[]> expected = new EnumMap<>(Traffic.class);
    private final List<Vitals> rounds = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Soak()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        try (ServerProcess server = ServerProcess.start(seed, failing)) {
            report.append("| after | calls | heap, MiB | threads | of the HTTP client | open files |\n"
                    + "| --- | ---: | ---: | ---: | ---: | ---: |\n");
            Vitals before = Vitals.now();
            report.append(before.row("nothing", 0));
            long longest = call(server);
            String faults = server.end();
            Vitals after = afterwards(before);
            report.append(after.row("close", ledger.calls()));
            judge(before, after, longest, server.requests());
            System.out.println(report);
            System.out.println("faults met by requests: " + faults);
            System.out.println("failures of calls: " + ledger.failures());
            complaints.forEach(complaint -> System.out.println("NOT WELL: " + complaint));
            System.out.println(complaints.isEmpty() ? "All is accounted for." : "Something is wrong.");
        }
        return complaints.isEmpty() ? 0 : 1;
    }

    private long call(ServerProcess server) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
        try (WorkersAiClient client = client(server)) {
            askWithoutFaults(WorkersAi.using(client.with(PATIENT)));
            server.fail();
            List<Caller> all = IntStream.range(0, callers)
                    .mapToObj(i -> new Caller(client, ledger, expected, later, seed * 1000 + i))
                    .toList();
            for (int round = 1; round <= 10; round++) {
                long end = System.nanoTime() + (long) (minutes * 6e9);
                round(threads, all, end);
                Vitals now = Vitals.now();
                rounds.add(now);
                report.append(now.row("round " + round, ledger.calls()));
                System.err.println(now.row("round " + round, ledger.calls()).strip());
            }
            if (!client.close(Duration.ofSeconds(10))) {
                complaints.add("closing the client found calls still under way");
            }
            return all.stream().mapToLong(Caller::longestNanos).max().orElse(0);
        } finally {
            threads.shutdownNow();
            later.shutdownNow();
        }
    }

    private void round(ExecutorService threads, List<Caller> all, long end)
            throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        all.forEach(caller -> running.add(threads.submit(() -> caller.callUntil(end))));
        for (Future<?> caller : running) {
            try {
                long patience = end - System.nanoTime() + LONGEST_CALL.toNanos();
                caller.get(patience, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw new IllegalStateException("A call hangs: it goes on for more than " + LONGEST_CALL, e);
            }
        }
    }

    private void askWithoutFaults(WorkersAi ai) {
        for (Traffic traffic : Traffic.values()) {
            expected.put(
                    traffic,
                    IntStream.range(0, Traffic.VARIANTS)
                            .map(variant -> traffic.answer(ai, variant))
                            .toArray());
        }
    }

    private static WorkersAiClient client(ServerProcess server) {
        return WorkersAiClient.builder()
                .baseUrl(server.baseUrl())
                .accountId(server.accountId())
                .apiToken(server.apiToken())
                .options(CallOptions.builder()
                        .timeout(Duration.ofSeconds(2))
                        .deadline(Duration.ofSeconds(5))
                        .idleTimeout(Duration.ofSeconds(1))
                        .retryPolicy(RetryPolicy.builder()
                                .firstDelay(Duration.ofMillis(20))
                                .build())
                        .build())
                .build();
    }

    /** What the JDK's client holds, it gives back when it is collected, which takes a few rounds on JDK 17. */
    private static Vitals afterwards(Vitals before) {
        Vitals now = Vitals.now();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while ((now.httpThreads() > 0 || now.files() > before.files()) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            now = Vitals.now();
        }
        return now;
    }

    private void judge(Vitals before, Vitals after, long longest, Map<Integer, Integer> requests) {
        long seen = requests.values().stream().mapToLong(Integer::longValue).sum();
        report.append(String.format(
                Locale.ROOT,
                "%n%,d calls: %,d answers, %,d typed failures, %,d given up on purpose. %,d attempts, %,d requests; "
                        + "%,d attempts of calls given up never arrived, and %,d of the others. Longest call %.1f s.%n",
                ledger.calls(),
                ledger.count(Outcome.ANSWER),
                ledger.count(Outcome.TYPED_FAILURE),
                ledger.count(Outcome.GIVEN_UP),
                ledger.attempts(),
                seen,
                ledger.notArrived(requests, true),
                ledger.notArrived(requests, false),
                longest / 1e9));
        complaints.addAll(ledger.discrepancies(requests));
        Vitals first = rounds.get(0);
        Vitals last = rounds.get(rounds.size() - 1);
        if (last.heapBytes() > first.heapBytes() + HEAP_TOLERANCE) {
            complaints.add("the heap grew from the first round to the last");
        }
        if (last.threads() > first.threads() + TOLERANCE || last.files() > first.files() + TOLERANCE + callers) {
            complaints.add("threads or open files grew from the first round to the last");
        }
        int left = after.threads() + after.httpThreads() - before.threads();
        if (left > TOLERANCE || after.files() > before.files() + TOLERANCE) {
            complaints.add("threads or open files are left after closing the client");
        }
    }
}
