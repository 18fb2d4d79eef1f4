package dev.workersai.embedding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.workersai.model.Pooling;
import dev.workersai.streaming.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an embedding model answers, whatever its form.
 *
 * @param vectors in the order of the texts; empty where there are scores
 * @param scores of contexts, as the service orders them; empty where there are vectors
 * @param pooling as the service names it
 * @param usage as the service counts it
 */
@JsonDeserialize(using = EmbeddingAnswerReader.class)
record EmbeddingAnswer(
        List<float[]> vectors,
        List<Match> scores,
        @Nullable Pooling pooling,
        @Nullable Usage usage) {}
