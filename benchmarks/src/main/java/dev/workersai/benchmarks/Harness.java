package dev.workersai.benchmarks;

import dev.workersai.benchmarks.server.ReplayServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all contenders in one run, in turns, and prints a table of ratios to the floor. */
@Command(name = "harness", mixinStandardHelpOptions = true, description = "Compares what calls cost.")
public final class Harness implements Callable<Integer> {

    @Option(names = "--contenders", split = ",", description = "Who takes part, the floor first.")
    private List<String> contenders = List.of("floor", "sdk");

    @Option(names = "--scenarios", split = ",", description = "What is measured; all if not given.")
    private List<Scenario> scenarios = List.of(Scenario.values());

    @Option(names = "--seconds", description = "How long one measurement takes, half of it to warm up.")
    private int seconds = 6;

    @Option(names = "--forks", description = "How often each is measured, in turns; the median counts.")
    private int forks = 3;

    @Option(names = "--streams", split = ",", description = "How many streams at once.")
    private List<Integer> streams = List.of(200, 1000);

    @Option(names = "--cold-starts", description = "How many starts; the median counts.")
    private int coldStarts = 9;

    @Option(names = "--out", description = "Where the table is written, too.")
    private Path out = Path.of("target", "benchmarks.md");

    private final Figures figures = new Figures();
    private int port;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Harness()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        String classPath = System.getProperty("java.class.path");
        try (ChildProcess server = ChildProcess.start(classPath, ReplayServer.class)) {
            port = Integer.parseInt(Objects.requireNonNull(server.line(), "the server did not start"));
            for (Scenario scenario : scenarios) {
                measure(scenario, classPath);
            }
            if (coldStarts > 0) {
                coldStart("cold start, typed call", Scenario.CHAT, RuntimeJars.core(), classPath);
                coldStart("cold start, fluent stream", Scenario.FIRST_CHUNK, RuntimeJars.streaming(), classPath);
            }
        }
        String table = figures.table(contenders) + weight();
        System.out.println(table);
        Files.createDirectories(Objects.requireNonNull(out.toAbsolutePath().getParent()));
        Files.writeString(out, table);
        return 0;
    }

    private void measure(Scenario scenario, String classPath) {
        List<Integer> counts = scenario == Scenario.PACED ? streams : List.of(1);
        for (int count : counts) {
            for (int fork = 0; fork < forks; fork++) {
                for (String contender : withDrain(scenario)) {
                    if (!Contender.named(contender).takes(scenario)) {
                        continue;
                    }
                    System.err.println(scenario + " " + contender + " " + (fork + 1) + "/" + forks);
                    try (ChildProcess worker =
                            ChildProcess.start(classPath, Worker.class, contender, scenario, port, seconds, count)) {
                        String title = scenario == Scenario.PACED ? scenario.title() + ", " + count : scenario.title();
                        worker.lines().forEach(line -> figures.add(title, contender, line));
                    }
                }
            }
        }
    }

    /** The drain says whether the server is fast enough; it needs to say so once for each scenario. */
    private List<String> withDrain(Scenario scenario) {
        List<String> all = new ArrayList<>(contenders);
        if (new DrainContender().takes(scenario)) {
            all.add("drain");
        }
        return all;
    }

    private void coldStart(String title, Scenario scenario, RuntimeJars sdk, String classPath) {
        for (int start = 0; start < coldStarts; start++) {
            for (String contender : contenders) {
                String path = switch (contender) {
                    case "floor" -> RuntimeJars.floor().withBenchmarks();
                    case "sdk" -> sdk.withBenchmarks();
                    default -> classPath;
                };
                boolean coreOnly = contender.equals("sdk") && scenario == Scenario.CHAT;
                Class<?> type = coreOnly
                        ? TypedContender.class
                        : Contender.named(contender).getClass();
                long begin = System.nanoTime();
                try (ChildProcess child = ChildProcess.start(path, ColdStart.class, type.getName(), scenario, port)) {
                    if (!ColdStart.ANSWERED.equals(child.line())) {
                        throw new IllegalStateException(contender + " did not answer");
                    }
                    figures.add(title, contender, "wall.ms " + (System.nanoTime() - begin) / 1e6);
                }
            }
        }
    }

    private static String weight() {
        StringBuilder table = new StringBuilder("\n| weight | jars | bytes |\n| --- | ---: | ---: |\n");
        for (RuntimeJars jars : List.of(RuntimeJars.floor(), RuntimeJars.core(), RuntimeJars.streaming())) {
            table.append(String.format(
                    "| %s | %d | %,d |%n", jars.name(), jars.jars().size(), jars.bytes()));
        }
        return table.toString();
    }
}
