// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.Finetune;
import dev.workersai.model.FinetuneAsset;
import dev.workersai.model.FinetuneQuery;
import dev.workersai.model.FinetuneRequest;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;

/**
 * Calls of Finetunes, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface FinetunesApi {

    /** Registers a LoRA adapter; its two files are uploaded afterwards. */
    @RequestLine("POST /ai/finetunes")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    Finetune create(FinetuneRequest input);

    /**
     * Lists the account's LoRA adapters.
     *
     * <p>The service was seen to answer one object, a list, or a list in a list; the tree is handed over as
     * it came.
     */
    @RequestLine("GET /ai/finetunes")
    @Headers({ "Accept: application/json" })
    JsonNode list();

    /** Lists the LoRA adapters that anyone may use. */
    @RequestLine("GET /ai/finetunes/public")
    @Headers({ "Accept: application/json" })
    List<Finetune> listPublic(@QueryMap FinetuneQuery query);

    /** Uploads one file of a LoRA adapter, adapter_config.json or adapter_model.safetensors. */
    @RequestLine("POST /ai/finetunes/{finetune_id}/finetune-assets")
    @Headers({ "Content-Type: multipart/form-data", "Accept: application/json" })
    JsonNode uploadAsset(@Param("finetune_id") String finetuneId, FinetuneAsset input);
}
