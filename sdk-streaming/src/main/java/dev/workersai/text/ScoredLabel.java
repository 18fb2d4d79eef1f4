package dev.workersai.text;

/**
 * A label and how sure the model is of it.
 *
 * @param label such as {@code POSITIVE}
 * @param score from 0 to 1
 */
public record ScoredLabel(String label, double score) {}
