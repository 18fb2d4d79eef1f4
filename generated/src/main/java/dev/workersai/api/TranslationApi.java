// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.BatchAnswer;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.BatchTicket;
import dev.workersai.model.Indictrans2EnIndic1bInput;
import dev.workersai.model.Indictrans2EnIndic1bOutput;
import dev.workersai.model.M2m100_1_2bInput;
import dev.workersai.model.M2m100_1_2bOutput;
import dev.workersai.wire.BatchRequest;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Translation, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface TranslationApi {

    /**
     * Translates English to Indic languages: one request, one answer.
     *
     * <p>Model {@code @cf/ai4bharat/indictrans2-en-indic-1B}.
     */
    @RequestLine("POST /ai/run/@cf/ai4bharat/indictrans2-en-indic-1B")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    Indictrans2EnIndic1bOutput indictrans2EnIndic1b(Indictrans2EnIndic1bInput input);

    /**
     * Translates between a hundred languages: one request, one answer.
     *
     * <p>Model {@code @cf/meta/m2m100-1.2b}.
     */
    @RequestLine("POST /ai/run/@cf/meta/m2m100-1.2b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    M2m100_1_2bOutput m2m100_1_2b(M2m100_1_2bInput input);

    /**
     * Translates between a hundred languages: queues requests as a batch, at most 10 MB in all, and returns
     * at once.
     *
     * <p>Model {@code @cf/meta/m2m100-1.2b}.
     */
    @RequestLine("POST /ai/run/@cf/meta/m2m100-1.2b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket m2m100_1_2bBatch(BatchRequest<M2m100_1_2bInput> requests);

    /**
     * Translates between a hundred languages: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/meta/m2m100-1.2b}.
     */
    @RequestLine("POST /ai/run/@cf/meta/m2m100-1.2b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchAnswer m2m100_1_2bBatchResult(BatchPoll poll);
}
