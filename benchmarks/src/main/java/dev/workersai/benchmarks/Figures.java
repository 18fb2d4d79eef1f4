package dev.workersai.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured, by subject, figure and contender; and the table of it. */
final class Figures {

    static final String CPU = "CPU µs";
    static final String WALL = "wall µs";
    static final String ALLOCATED = "bytes allocated";

    private static final String FLOOR = "floor";
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Map<String, Map<String, Map<String, List<Double>>>> values = new LinkedHashMap<>();

    /** Tells the process that started this one. */
    static void print(String figure, double value) {
        OUT.println(String.format(Locale.ROOT, "%s %.3f", figure, value));
    }

    /** Takes a line that another process printed. */
    void add(String subject, String contender, String line) {
        int space = line.lastIndexOf(' ');
        add(subject, contender, line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
    }

    void add(String subject, String contender, String figure, double value) {
        values.computeIfAbsent(subject, key -> new LinkedHashMap<>())
                .computeIfAbsent(figure, key -> new LinkedHashMap<>())
                .computeIfAbsent(contender, key -> new ArrayList<>())
                .add(value);
    }

    List<String> subjects() {
        return List.copyOf(values.keySet());
    }

    List<String> figures(String subject) {
        return List.copyOf(values.getOrDefault(subject, Map.of()).keySet());
    }

    /** Returns the median of what was measured more than once. */
    OptionalDouble median(String subject, String figure, String contender) {
        List<Double> all = values.getOrDefault(subject, Map.of())
                .getOrDefault(figure, Map.of())
                .getOrDefault(contender, List.of());
        return all.stream()
                .sorted()
                .skip(all.size() / 2)
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    /** Returns a Markdown table: absolute figures, and in brackets the ratio to the floor. */
    String table(List<String> contenders) {
        StringBuilder table = new StringBuilder();
        table.append("| what | figure | ")
                .append(String.join(" | ", contenders))
                .append(" |\n");
        table.append("| --- | --- |")
                .append(" ---: |".repeat(contenders.size()))
                .append('\n');
        for (String subject : subjects()) {
            for (String figure : figures(subject)) {
                table.append("| ").append(subject).append(" | ").append(figure).append(" |");
                for (String contender : contenders) {
                    table.append(' ').append(cell(subject, figure, contender)).append(" |");
                }
                table.append('\n');
            }
        }
        return table.toString();
    }

    private String cell(String subject, String figure, String contender) {
        OptionalDouble value = median(subject, figure, contender);
        if (value.isEmpty()) {
            return "";
        }
        OptionalDouble floor = median(subject, figure, FLOOR);
        String absolute = absolute(value.getAsDouble());
        return contender.equals(FLOOR) || floor.isEmpty()
                ? absolute
                : absolute + String.format(Locale.ROOT, " (%.2f ×)", value.getAsDouble() / floor.getAsDouble());
    }

    static String absolute(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
