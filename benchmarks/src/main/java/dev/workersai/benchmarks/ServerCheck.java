package dev.workersai.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says for each scenario whether the server was fast enough for its figures to be the contenders' own. */
final class ServerCheck {

    private static final double ENOUGH = 0.5;
    private static final String TIME = "(wall|p50|delay).*";

    private final Figures figures;
    private final List<String> contenders;

    ServerCheck(Figures figures, List<String> contenders) {
        this.figures = figures;
        this.contenders = contenders;
    }

    String table() {
        StringBuilder table = new StringBuilder("| what | the server alone | is the server the bottleneck? |\n")
                .append("| --- | ---: | --- |\n");
        for (String subject : figures.subjects()) {
            for (String figure : figures.figures(subject)) {
                if (figure.matches(TIME)) {
                    figures.median(subject, figure, DrainContender.NAME)
                            .ifPresent(server -> table.append(row(subject, figure, server)));
                }
            }
        }
        return table.toString();
    }

    private String row(String subject, String figure, double server) {
        String verdict = fastest(subject, figure)
                .map(name -> verdict(subject, figure, name, server))
                .orElse("nothing to compare it with");
        return String.format("| %s, %s | %s | %s |%n", subject, figure, Figures.absolute(server), verdict);
    }

    /** A paced stream is to take its time, which is the server's; there the delay judges the server. */
    private String verdict(String subject, String figure, String fastest, double server) {
        double share = server / median(subject, figure, fastest).orElseThrow();
        String what = String.format(Locale.ROOT, "%.0f %% of the fastest, %s", share * 100, fastest);
        if (subject.endsWith(Scenario.PACED.title()) && figure.startsWith("wall")) {
            return "it sets the pace: " + what;
        }
        return (share <= ENOUGH ? "no: " : "yes, in part: ") + what;
    }

    private Optional<String> fastest(String subject, String figure) {
        return contenders.stream()
                .filter(name -> median(subject, figure, name).isPresent())
                .min(Comparator.comparingDouble(
                        name -> median(subject, figure, name).orElseThrow()));
    }

    private OptionalDouble median(String subject, String figure, String contender) {
        return figures.median(subject, figure, contender);
    }
}
