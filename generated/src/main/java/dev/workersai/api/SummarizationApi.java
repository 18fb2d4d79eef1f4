// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.BartLargeCnnInput;
import dev.workersai.model.BartLargeCnnOutput;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Summarization, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface SummarizationApi {

    /**
     * Summarises a text: one request, one answer.
     *
     * <p>Model {@code @cf/facebook/bart-large-cnn}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/meta/llama-3.1-8b-instruct-fast}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/facebook/bart-large-cnn")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BartLargeCnnOutput bartLargeCnn(BartLargeCnnInput input);
}
