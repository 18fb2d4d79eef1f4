package dev.workersai.embedding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.internal.OpenAiPath;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.TypedResponse;

/** Embedding calls of any model. The head of the answer comes along, to be quoted where the answer is no good. */
interface EmbeddingApi {

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @OpenAiPath("/ai/v1/embeddings")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    TypedResponse<EmbeddingAnswer> embed(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            ObjectNode input);
}
