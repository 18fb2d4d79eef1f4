// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.BgeRerankerBaseInput;
import dev.workersai.model.DistilbertSst2Int8Input;
import dev.workersai.model.Label;
import dev.workersai.model.RerankOutput;
import feign.Headers;
import feign.RequestLine;
import java.util.List;

/**
 * Calls of Text Classification, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface TextClassificationApi {

    /**
     * Scores passages against a query: one request, one answer.
     *
     * <p>Model {@code @cf/baai/bge-reranker-base}.
     */
    @RequestLine("POST /ai/run/@cf/baai/bge-reranker-base")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    RerankOutput bgeRerankerBase(BgeRerankerBaseInput input);

    /**
     * Positive or negative sentiment: one request, one answer.
     *
     * <p>Model {@code @cf/huggingface/distilbert-sst-2-int8}.
     */
    @RequestLine("POST /ai/run/@cf/huggingface/distilbert-sst-2-int8")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    List<Label> distilbertSst2Int8(DistilbertSst2Int8Input input);
}
