package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How well each option fits a text, as probabilities that sum to one. */
record Odds(Map<String, Double> shares) {

    private static final int DIMENSIONS = 256;
    private static final double SHARPNESS = 4;
    private static final double PRECISION = 10_000;

    static Odds of(String text, List<String> options, UnaryOperator<String> description) {
        var vectors = new TextVectors(DIMENSIONS, "odds");
        float[] wanted = vectors.of(text);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String option : options) {
            double likeness = TextVectors.cosine(wanted, vectors.of(description.apply(option)));
            weights.put(option, Math.exp(SHARPNESS * likeness));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((option, weight) -> Math.round(weight / sum * PRECISION) / PRECISION);
        return new Odds(weights);
    }

    String likeliest() {
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    double confidence() {
        return shares.getOrDefault(likeliest(), 0.0);
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object();
        shares.forEach(json::put);
        return json;
    }
}
