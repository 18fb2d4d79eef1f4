package dev.workersai.embedding;

/**
 * One of several texts or vectors, and how well it fits. A closed value.
 *
 * @param index its place among those that were given, from 0
 * @param score the higher, the better; scores of different models or questions do not compare
 */
public record Match(int index, double score) {}
