package dev.workersai.benchmarks.soak;

import dev.workersai.emulator.Emulator;
import dev.workersai.emulator.Fault;
import dev.workersai.emulator.RecordedRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The emulator in a process of its own, so that the memory measured is the client's. Says where it is in one line, fails
 * at random from the line {@code fail} on, and at the line {@code end} writes down how many requests came of each call.
 */
final class SoakServer {

    /** By which a request says of which call it is. */
    static final String CALL_HEADER = "x-soak-call";

    /** Longer than the client waits. */
    private static final Duration SILENCE = Duration.ofSeconds(4);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Map<String, Integer> requests = new ConcurrentHashMap<>();

    private SoakServer() {}

    /**
     * Runs until its input ends.
     *
     * @param arguments the seed, which share of requests is to fail, and the file to write to
     */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        double rate = Double.parseDouble(arguments[1]);
        Path ledger = Path.of(arguments[2]);
        try (Emulator emulator = Emulator.builder().batchPolls(1).start()) {
            new SoakServer().serve(emulator, seed, rate, ledger);
        }
        System.exit(0);
    }

    private void serve(Emulator emulator, long seed, double rate, Path ledger) throws IOException {
        emulator.faults().when(this::note, Fault.capacity());
        System.out.println(emulator.baseUrl() + " " + emulator.accountId() + " " + emulator.apiToken());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.equals("fail")) {
                emulator.faults().random(seed, rate, faults());
                System.out.println("failing");
            } else {
                write(ledger);
                System.out.println(emulator.faults().counts());
            }
        }
    }

    /** Counts the request, and lets it pass. */
    private boolean note(RecordedRequest request) {
        request.header(CALL_HEADER).ifPresent(call -> requests.merge(call, 1, Integer::sum));
        return false;
    }

    private void write(Path ledger) throws IOException {
        StringBuilder lines = new StringBuilder();
        requests.forEach(
                (call, count) -> lines.append(call).append(' ').append(count).append('\n'));
        Files.writeString(ledger, lines);
    }

    private static Fault[] faults() {
        return new Fault[] {
            Fault.capacity(),
            Fault.rateLimit(0),
            Fault.serverError(),
            Fault.quotaSpent(),
            Fault.refusal(400, 5006, "AiError: not what the schema says"),
            Fault.refusal(408, 3046, "AiError: time limit"),
            Fault.refusal(200, 3040, "busy"),
            Fault.webPage(502),
            Fault.webPage(524),
            Fault.garbage(),
            Fault.brokenGzip(),
            Fault.reset(),
            Fault.resetAfter(60),
            Fault.truncated(60),
            Fault.drip(400, PAUSE),
            Fault.stallAfter(40, SILENCE),
            Fault.stall(SILENCE)
        };
    }
}
