package dev.workersai.embedding;

/**
 * A text that could not be embedded. Knows its place, not its words.
 *
 * @param index place of the text among all that were given, from 0
 * @param cause why: a {@link dev.workersai.error.WorkersAiException}, or an {@link IllegalArgumentException} for an
 *     empty text, which is not sent; texts of one request may share one
 */
public record EmbeddingFailure(long index, RuntimeException cause) {}
