package dev.workersai.emulator;

import java.util.Set;
import java.util.SplittableRandom;

/**
 * Vectors of length one in which texts that share words, or pieces of words, lie close together.
 *
 * <p>Each word and each group of three letters adds a fixed pattern of its own. Patterns depend on the salt, so vectors
 * of different salts have nothing to do with each other, like those of different models.
 */
final class TextVectors {

    private static final Set<String> COMMON = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "is", "are", "was", "be", "it", "this", "that",
            "for", "with", "as", "by", "from");
    private static final double WORD_WEIGHT = 1.0;
    private static final double COMMON_WEIGHT = 0.2;
    private static final double LETTERS_WEIGHT = 0.9;
    private static final double GROUND_WEIGHT = 0.25;
    private static final int GROUP = 3;
    private static final int PLACES = 12;

    private final int dimensions;
    private final String salt;

    TextVectors(int dimensions, String salt) {
        this.dimensions = dimensions;
        this.salt = salt;
    }

    float[] of(String text) {
        double[] sum = new double[dimensions];
        add(sum, "", GROUND_WEIGHT);
        Words.of(text).forEach(word -> addWord(sum, word));
        return normalised(sum);
    }

    /** The cosine of the angle between two vectors of length one. */
    static double cosine(float[] a, float[] b) {
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += (double) a[i] * b[i];
        }
        return dot;
    }

    private void addWord(double[] sum, String word) {
        double weight = COMMON.contains(word) ? COMMON_WEIGHT : WORD_WEIGHT;
        add(sum, word, weight);
        String padded = "<" + word + ">";
        int groups = padded.length() - GROUP + 1;
        for (int i = 0; i < groups; i++) {
            add(sum, "#" + padded.substring(i, i + GROUP), weight * LETTERS_WEIGHT / Math.sqrt(groups));
        }
    }

    private void add(double[] sum, String feature, double weight) {
        SplittableRandom places = StableHash.random(salt + ":" + feature);
        for (int i = 0; i < PLACES; i++) {
            sum[places.nextInt(dimensions)] += places.nextBoolean() ? weight : -weight;
        }
    }

    private static float[] normalised(double[] sum) {
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
        float[] vector = new float[sum.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (sum[i] / length);
        }
        return vector;
    }
}
