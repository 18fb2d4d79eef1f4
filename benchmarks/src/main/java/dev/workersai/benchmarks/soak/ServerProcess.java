package dev.workersai.benchmarks.soak;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The {@link SoakServer} as seen from the process that calls it. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter orders;
    private final Path ledger;
    private final String[] address;

    private ServerProcess(Process process, Path ledger) throws IOException {
        this.process = process;
        this.ledger = ledger;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.address = line().split(" ", -1);
    }

    static ServerProcess start(long seed, double rate) throws IOException {
        Path ledger = Files.createTempFile("soak", ".ledger");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SoakServer.class.getName(),
                Long.toString(seed),
                Double.toString(rate),
                ledger.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ServerProcess(process, ledger);
    }

    URI baseUrl() {
        return URI.create(address[0]);
    }

    String accountId() {
        return address[1];
    }

    String apiToken() {
        return address[2];
    }

    /** Lets requests fail from now on. */
    void fail() throws IOException {
        order("fail");
        line();
    }

    /** Returns which faults requests met, and how many each. */
    String end() throws IOException {
        order("end");
        return line();
    }

    /** Returns how many requests came of each call; after the end. */
    Map<Integer, Integer> requests() throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String line : Files.readAllLines(ledger)) {
            int space = line.indexOf(' ');
            counts.put(Integer.valueOf(line.substring(0, space)), Integer.valueOf(line.substring(space + 1)));
        }
        return counts;
    }

    private void order(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
    }

    private String line() throws IOException {
        return Objects.requireNonNull(answers.readLine(), "the server has ended");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(ledger);
    }
}
