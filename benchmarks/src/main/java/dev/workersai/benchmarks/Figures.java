package dev.workersai.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, by scenario, figure and contender; and the table of it. */
final class Figures {

    private static final String FLOOR = "floor";

    private final Map<String, Map<String, Map<String, List<Double>>>> values = new LinkedHashMap<>();

    /** Takes a line of a worker: the name of a figure and its value. */
    void add(String scenario, String contender, String line) {
        int space = line.indexOf(' ');
        values.computeIfAbsent(scenario, key -> new LinkedHashMap<>())
                .computeIfAbsent(line.substring(0, space), key -> new LinkedHashMap<>())
                .computeIfAbsent(contender, key -> new ArrayList<>())
                .add(Double.parseDouble(line.substring(space + 1)));
    }

    /** Returns a Markdown table: absolute figures, and in brackets the ratio to the floor. */
    String table(List<String> contenders) {
        StringBuilder table = new StringBuilder();
        List<String> columns = new ArrayList<>(contenders);
        columns.add("drain");
        table.append("| what | figure | ").append(String.join(" | ", columns)).append(" |\n");
        table.append("| --- | --- |").append(" ---: |".repeat(columns.size())).append('\n');
        values.forEach((scenario, byFigure) -> byFigure.forEach((figure, byContender) -> {
            table.append("| ").append(scenario).append(" | ").append(figure).append(" |");
            for (String column : columns) {
                table.append(' ').append(cell(byContender, column)).append(" |");
            }
            table.append('\n');
        }));
        return table.toString();
    }

    private static String cell(Map<String, List<Double>> byContender, String contender) {
        if (!byContender.containsKey(contender)) {
            return "";
        }
        double value = median(byContender.get(contender));
        String absolute = String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
        if (contender.equals(FLOOR) || !byContender.containsKey(FLOOR)) {
            return absolute;
        }
        return absolute + String.format(Locale.ROOT, " (%.2f ×)", value / median(byContender.get(FLOOR)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
