package dev.workersai.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all contenders in one run, in turns, and prints a table of ratios to the floor. */
@Command(
        name = "harness",
        mixinStandardHelpOptions = true,
        description = "Compares what calls cost over loopback.",
        footer =
                "The parts by themselves are measured by JMH: -Pjmh instead of -Pbench, its own arguments in -Djmh.arguments.")
public final class Harness implements Callable<Integer> {

    @Option(
            names = "--contenders",
            split = ",",
            description = "Who takes part, the floor first; all on the class path if not given.")
    private List<String> contenders = Contender.names().stream()
            .filter(name -> !name.equals(DrainContender.NAME))
            .toList();

    @Option(names = "--scenarios", split = ",", description = "What is measured; all if not given.")
    private List<Scenario> scenarios = List.of(Scenario.values());

    @Option(names = "--seconds", description = "How long one measurement takes, half of it to warm up.")
    private int seconds = 4;

    @Option(names = "--forks", description = "How often each is measured, in turns; the median counts.")
    private int forks = 3;

    @Option(names = "--streams", split = ",", description = "How many streams at once.")
    private List<Integer> streams = List.of(200, 1000);

    @Option(names = "--cold-starts", description = "How many starts; the median counts.")
    private int coldStarts = 9;

    @Option(names = "--scale", description = "Measures how the costs of floor and SDK grow, and nothing else.")
    private boolean scale;

    @Option(names = "--out", description = "Where the table is written, too.")
    private Path out = Path.of("target", "benchmarks.md");

    private final Figures figures = new Figures();
    private final List<String> arguments;

    private Harness(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Harness(List.of(arguments))).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (scale) {
            Report.of(Harness.class, String.join(" ", arguments), new Scale(seconds, forks).measure())
                    .write(out);
        } else {
            compare();
        }
        return 0;
    }

    private void compare() throws IOException {
        List<String> withDrain = new ArrayList<>(contenders);
        withDrain.add(DrainContender.NAME);
        try (Measurements measurements = new Measurements(figures)) {
            for (Scenario scenario : scenarios) {
                if (scenario == Scenario.PACED) {
                    for (int count : streams) {
                        String subject = String.format(Locale.ROOT, "%,d %s", count, scenario.title());
                        measurements.measure(subject, withDrain, scenario, count, seconds, forks);
                    }
                } else {
                    measurements.measure(scenario.title(), withDrain, scenario, scenario.size(), seconds, forks);
                }
            }
            measurements.coldStart("cold start, whole answer", contenders, Scenario.CHAT, coldStarts);
            measurements.coldStart("cold start, stream", contenders, Scenario.FIRST_CHUNK, coldStarts);
        }
        Report.of(
                        Harness.class,
                        String.join(" ", arguments),
                        figures.table(contenders),
                        new ServerCheck(figures, contenders).table(),
                        weight())
                .write(out);
    }

    private String weight() {
        StringBuilder table = new StringBuilder("| weight | jars | bytes |\n| --- | ---: | ---: |\n");
        row(table, new TypedContender());
        contenders.forEach(name -> row(table, Contender.named(name)));
        return table.toString();
    }

    private static void row(StringBuilder table, Contender contender) {
        RuntimeJars needed = RuntimeJars.of(contender);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %,d |%n",
                contender.name(),
                needed.jars().size(),
                needed.bytes()));
    }
}
