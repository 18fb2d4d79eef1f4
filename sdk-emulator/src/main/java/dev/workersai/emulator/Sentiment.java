package dev.workersai.emulator;

import java.util.Set;

/** The mood of a text, by a short list of words. */
final class Sentiment {

    static final double NEUTRAL = 0.5;

    private static final Set<String> PLEASED = Set.of(
            "good",
            "great",
            "love",
            "loved",
            "like",
            "nice",
            "happy",
            "excellent",
            "wonderful",
            "best",
            "beautiful",
            "amazing",
            "thanks",
            "fun",
            "perfect",
            "delicious",
            "fast");
    private static final Set<String> DISPLEASED = Set.of(
            "bad",
            "hate",
            "hated",
            "terrible",
            "awful",
            "worst",
            "sad",
            "angry",
            "boring",
            "ugly",
            "poor",
            "broken",
            "slow",
            "horrible",
            "disappointing",
            "never",
            "not");

    private Sentiment() {}

    /** Returns how likely a text is pleased, above 0 and below 1; the two sides sum to one exactly. */
    static double positive(String text) {
        int mood = 0;
        for (String word : Words.of(text)) {
            mood += PLEASED.contains(word) ? 1 : 0;
            mood -= DISPLEASED.contains(word) ? 1 : 0;
        }
        double certainty = 1 - 1.0 / (1L << Math.min(1 + Math.abs(mood) * 3, 16));
        return mood < 0 ? 1 - certainty : Math.max(certainty, NEUTRAL);
    }

    static String word(double positive) {
        if (positive == NEUTRAL) {
            return "neutral";
        }
        return positive > NEUTRAL ? "positive" : "negative";
    }
}
