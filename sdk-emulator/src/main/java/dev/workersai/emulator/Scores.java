package dev.workersai.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How well texts fit a query, best first. */
final class Scores {

    private static final int DIMENSIONS = 512;
    private static final double STEEPNESS = 10;
    private static final double MIDDLE = 0.35;
    private static final double PRECISION = 1_000_000;

    private record Scored(int id, double score) {}

    private Scores() {}

    /** Returns at most {@code most} entries of {@code id} (the place in the list) and {@code score} (0 to 1). */
    static ArrayNode of(String query, List<String> texts, int most) {
        var vectors = new TextVectors(DIMENSIONS, "scores");
        float[] wanted = vectors.of(query);
        ArrayNode scores = Json.array();
        IntStream.range(0, texts.size())
                .mapToObj(id -> new Scored(id, score(wanted, vectors.of(texts.get(id)))))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(most)
                .forEach(scored -> scores.addObject().put("id", scored.id()).put("score", scored.score()));
        return scores;
    }

    private static double score(float[] query, float[] text) {
        double likeness = TextVectors.cosine(query, text);
        return Math.round(PRECISION / (1 + Math.exp(-STEEPNESS * (likeness - MIDDLE)))) / PRECISION;
    }
}
