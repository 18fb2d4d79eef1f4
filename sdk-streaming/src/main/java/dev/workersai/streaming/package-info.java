/**
 * The fluent layer: model handles, live answers and everything built on them.
 *
 * <p>{@link dev.workersai.streaming.EventStreams} turns what a typed {@code …Stream} method of the client returns into a
 * {@link dev.workersai.streaming.ChatStream}, or into plain {@link dev.workersai.streaming.ServerEvents}. The road of
 * the bytes of an answer, in order: {@code StreamBody} counts them and ends a wait that is closed, interrupted or too
 * long; {@code LineReader} finds lines; {@code SseReader} makes events of them; {@code ChunkDecoder} reads the JSON and
 * its dialect; {@code ChunkSource} decides where the answer ends; {@code Accumulator} puts it together.
 */
@NullMarked
package dev.workersai.streaming;

import org.jspecify.annotations.NullMarked;
