package dev.workersai.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How costs grow: each measured at three sizes. */
final class Scale {

    private static final List<String> WHO = List.of("floor", "sdk", "sdk-flow");

    private final Figures figures = new Figures();
    private final StringBuilder table = new StringBuilder("| what grows | cost | who | at three sizes | slope |\n")
            .append("| --- | --- | --- | --- | ---: |\n");
    private final int seconds;
    private final int forks;

    Scale(int seconds, int forks) {
        this.seconds = seconds;
        this.forks = forks;
    }

    /** Returns a table of costs for all of a size, not each, and how they grow: 1 is in proportion. */
    String measure() {
        try (Measurements measurements = new Measurements(figures)) {
            grow(measurements, "chunks of a stream", Scenario.STREAM_NATIVE, List.of(2_000, 20_000, 200_000));
            grow(
                    measurements,
                    "chunks of a stream, OpenAI style",
                    Scenario.STREAM_OPENAI,
                    List.of(2_000, 20_000, 200_000));
            grow(measurements, "texts of a request", Scenario.EMBEDDINGS, List.of(1, 10, 100));
            grow(measurements, "texts of a job", Scenario.EMBEDDING_JOB, List.of(100, 1_000, 10_000));
            grow(measurements, "streams at once", Scenario.PACED, List.of(50, 200, 1_000));
        }
        first(
                "methods of a typed interface",
                CatalogStart.Part.API_SMALL,
                CatalogStart.Part.API_MIDDLE,
                CatalogStart.Part.API_LARGE);
        first(
                "models of the catalog",
                CatalogStart.Part.MODELS_FEW,
                CatalogStart.Part.MODELS_OF_CHAT,
                CatalogStart.Part.MODELS_ALL);
        return table.toString();
    }

    private void grow(Measurements measurements, String what, Scenario scenario, List<Integer> sizes) {
        List<String> takers = WHO.stream()
                .filter(name -> Contender.named(name).takes(scenario))
                .toList();
        sizes.forEach(size -> measurements.measure(subject(what, size), takers, scenario, size, seconds, forks));
        for (String figure : figures.figures(subject(what, sizes.get(0)))) {
            boolean each = figure.endsWith(" per chunk");
            for (String name : takers) {
                List<Double> costs = sizes.stream()
                        .map(size -> cost(subject(what, size), figure, name) * (each ? size : 1))
                        .toList();
                row(what, figure.replace(" per chunk", " per stream"), name, sizes, costs);
            }
        }
    }

    private void first(String what, CatalogStart.Part... parts) {
        List<String> names = List.of(parts).stream().map(Enum::name).toList();
        names.forEach(name -> Measurements.repeat(figures, name, "sdk", forks * 3, CatalogStart.class, name));
        List<Integer> sizes = names.stream()
                .map(name -> (int) cost(name, CatalogStart.SIZE, "sdk"))
                .toList();
        for (String figure : List.of(CatalogStart.MILLIS, CatalogStart.CLASSES)) {
            row(
                    what,
                    figure,
                    "sdk",
                    sizes,
                    names.stream().map(name -> cost(name, figure, "sdk")).toList());
        }
    }

    private static String subject(String what, int size) {
        return what + ": " + size;
    }

    private double cost(String subject, String figure, String name) {
        OptionalDouble median = figures.median(subject, figure, name);
        return median.orElseThrow(() -> new IllegalStateException(subject + ", " + figure + ", " + name));
    }

    private void row(String what, String figure, String name, List<Integer> sizes, List<Double> costs) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < sizes.size(); i++) {
            points.append(i == 0 ? "" : ", ")
                    .append(String.format(Locale.ROOT, "%,d: %s", sizes.get(i), Figures.absolute(costs.get(i))));
        }
        int last = sizes.size() - 1;
        double slope = Math.log(costs.get(last) / costs.get(0)) / Math.log((double) sizes.get(last) / sizes.get(0));
        table.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %.2f |%n", what, figure, name, points, slope));
    }
}
