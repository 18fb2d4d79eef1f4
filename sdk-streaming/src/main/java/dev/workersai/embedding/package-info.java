/**
 * Texts to vectors, one or a million.
 *
 * <p>{@link dev.workersai.embedding.EmbeddingModelRef} is the handle. The road of many texts, in order: {@code Chunks}
 * cuts them into requests; {@code EmbeddingRun} keeps a bounded number of them under way and hands over in order;
 * {@code ChunkWork} does one, and finds the texts that the service refuses; {@code EmbeddingCalls} sends and checks.
 */
@NullMarked
package dev.workersai.embedding;

import org.jspecify.annotations.NullMarked;
