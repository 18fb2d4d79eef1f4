package dev.workersai.text;

/**
 * A document and how well it fits a query.
 *
 * @param index place of the document in the list that was given, from 0
 * @param score higher fits better; to be compared with other scores of the same call only
 * @param document the document as it was given
 * @param <T> the type of the document
 */
public record Ranked<T>(int index, double score, T document) {}
