package dev.workersai.embedding;

/**
 * How far a job has come.
 *
 * @param embedded how many texts have their vector
 * @param failed how many texts have none, and will not get one
 * @param total how many texts there are in all; -1 where the source does not say
 */
public record EmbeddingProgress(long embedded, long failed, long total) {}
