// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.BatchTicket;
import dev.workersai.model.BgeM3Input;
import dev.workersai.model.BgeM3Output;
import dev.workersai.model.Qwen3Embedding0_6bInput;
import dev.workersai.model.SimpleTextEmbeddingsInput;
import dev.workersai.model.SimpleTextEmbeddingsOutput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextEmbeddingsOutput;
import dev.workersai.wire.BatchRequest;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Text Embeddings, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface TextEmbeddingsApi {

    /**
     * English embeddings, 768 dimensions: one request, one answer.
     *
     * <p>Model {@code @cf/baai/bge-base-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-base-en-v1.5")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextEmbeddingsOutput bgeBaseEnV1_5(TextEmbeddingsInput input);

    /**
     * English embeddings, 768 dimensions: queues requests as a batch, at most 10 MB in all, and returns at
     * once.
     *
     * <p>Model {@code @cf/baai/bge-base-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-base-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket bgeBaseEnV1_5Batch(BatchRequest<TextEmbeddingsInput> requests);

    /**
     * English embeddings, 768 dimensions: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/baai/bge-base-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-base-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer bgeBaseEnV1_5BatchResult(BatchPoll poll);

    /**
     * English embeddings, 1024 dimensions: one request, one answer.
     *
     * <p>Model {@code @cf/baai/bge-large-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-large-en-v1.5")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextEmbeddingsOutput bgeLargeEnV1_5(TextEmbeddingsInput input);

    /**
     * English embeddings, 1024 dimensions: queues requests as a batch, at most 10 MB in all, and returns at
     * once.
     *
     * <p>Model {@code @cf/baai/bge-large-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-large-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket bgeLargeEnV1_5Batch(BatchRequest<TextEmbeddingsInput> requests);

    /**
     * English embeddings, 1024 dimensions: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/baai/bge-large-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-large-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer bgeLargeEnV1_5BatchResult(BatchPoll poll);

    /**
     * Multilingual embeddings and passage scores: one request, one answer.
     *
     * <p>Model {@code @cf/baai/bge-m3}. Context window 60000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-m3")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BgeM3Output bgeM3(BgeM3Input input);

    /**
     * Multilingual embeddings and passage scores: queues requests as a batch, at most 10 MB in all, and
     * returns at once.
     *
     * <p>Model {@code @cf/baai/bge-m3}. Context window 60000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-m3?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket bgeM3Batch(BatchRequest<BgeM3Input> requests);

    /**
     * Multilingual embeddings and passage scores: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/baai/bge-m3}. Context window 60000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-m3?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer bgeM3BatchResult(BatchPoll poll);

    /**
     * English embeddings, 384 dimensions: one request, one answer.
     *
     * <p>Model {@code @cf/baai/bge-small-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-small-en-v1.5")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextEmbeddingsOutput bgeSmallEnV1_5(TextEmbeddingsInput input);

    /**
     * English embeddings, 384 dimensions: queues requests as a batch, at most 10 MB in all, and returns at
     * once.
     *
     * <p>Model {@code @cf/baai/bge-small-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-small-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket bgeSmallEnV1_5Batch(BatchRequest<TextEmbeddingsInput> requests);

    /**
     * English embeddings, 384 dimensions: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/baai/bge-small-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-small-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer bgeSmallEnV1_5BatchResult(BatchPoll poll);

    /**
     * English embeddings, 768 dimensions, second deployment: one request, one answer.
     *
     * <p>Model {@code @cf/baai/omni-bge-base-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/omni-bge-base-en-v1.5")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    TextEmbeddingsOutput omniBgeBaseEnV1_5(TextEmbeddingsInput input);

    /**
     * English embeddings, 768 dimensions, second deployment: queues requests as a batch, at most 10 MB in
     * all, and returns at once.
     *
     * <p>Model {@code @cf/baai/omni-bge-base-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/omni-bge-base-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket omniBgeBaseEnV1_5Batch(BatchRequest<TextEmbeddingsInput> requests);

    /**
     * English embeddings, 768 dimensions, second deployment: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/baai/omni-bge-base-en-v1.5}.
     */
    @RequestLine("POST /ai/run/@cf/baai/omni-bge-base-en-v1.5?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer omniBgeBaseEnV1_5BatchResult(BatchPoll poll);

    /**
     * Small multilingual embeddings from Gemma: one request, one answer.
     *
     * <p>Model {@code @cf/google/embeddinggemma-300m}.
     */
    @RequestLine("POST /ai/run/@cf/google/embeddinggemma-300m")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    SimpleTextEmbeddingsOutput embeddinggemma300m(SimpleTextEmbeddingsInput input);

    /**
     * Japanese embeddings: one request, one answer.
     *
     * <p>Model {@code @cf/pfnet/plamo-embedding-1b}.
     */
    @RequestLine("POST /ai/run/@cf/pfnet/plamo-embedding-1b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    SimpleTextEmbeddingsOutput plamoEmbedding1b(SimpleTextEmbeddingsInput input);

    /**
     * Qwen3 embeddings with task instructions: one request, one answer.
     *
     * <p>Model {@code @cf/qwen/qwen3-embedding-0.6b}. Context window 8192 tokens.
     */
    @RequestLine("POST /ai/run/@cf/qwen/qwen3-embedding-0.6b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    SimpleTextEmbeddingsOutput qwen3Embedding0_6b(Qwen3Embedding0_6bInput input);
}
