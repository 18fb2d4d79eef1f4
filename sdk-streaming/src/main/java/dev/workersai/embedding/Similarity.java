package dev.workersai.embedding;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** How alike vectors are. Only vectors of the same model and pooling compare. */
public final class Similarity {

    private Similarity() {}

    /**
     * {@return the cosine of the angle between two vectors, -1 to 1; 1 is the same direction}
     *
     * @param a any length but 0, not all zero
     * @param b as long as {@code a}, not all zero
     * @throws IllegalArgumentException if the lengths differ, or a vector is all zero and so has no direction
     */
    public static double cosine(float[] a, float[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "Vectors of different models do not compare: " + a.length + " and " + b.length + " dimensions.");
        }
        double dot = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            double x = a[i];
            double y = b[i];
            dot += x * y;
            squaresA += x * x;
            squaresB += y * y;
        }
        if (squaresA == 0 || squaresB == 0) {
            throw new IllegalArgumentException("A vector that is all zero has no direction.");
        }
        return Math.max(-1, Math.min(1, dot / Math.sqrt(squaresA * squaresB)));
    }

    /**
     * {@return the vectors most alike to a query by {@link #cosine}, best first; equally good ones in their order}
     *
     * <p>Looks at each vector once and keeps {@code count} of them: right for some hundred thousand, beyond which an
     * index such as Vectorize is faster.
     *
     * @param query as long as the vectors
     * @param vectors to choose from
     * @param count the most to return, at least 1
     * @throws IllegalArgumentException if the count is below 1, or a vector does not compare
     */
    public static List<Match> nearest(float[] query, List<float[]> vectors, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count has to be at least 1, but is " + count + ".");
        }
        Comparator<Match> worstFirst =
                Comparator.comparingDouble(Match::score).thenComparing(Match::index, Comparator.reverseOrder());
        PriorityQueue<Match> best = new PriorityQueue<>(worstFirst);
        int index = 0;
        for (float[] vector : vectors) {
            best.add(new Match(index++, cosine(query, vector)));
            if (best.size() > count) {
                best.remove();
            }
        }
        Deque<Match> bestFirst = new ArrayDeque<>(best.size());
        while (!best.isEmpty()) {
            bestFirst.addFirst(best.remove());
        }
        return List.copyOf(bestFirst);
    }
}
