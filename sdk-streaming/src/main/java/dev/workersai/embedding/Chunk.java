package dev.workersai.embedding;

import java.util.List;

/**
 * Texts of one request.
 *
 * @param start place of the first in its source
 * @param texts at least one
 */
record Chunk(long start, List<String> texts) {

    Chunk {
        texts = List.copyOf(texts);
    }
}
