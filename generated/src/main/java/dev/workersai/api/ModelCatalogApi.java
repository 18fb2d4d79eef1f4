// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.ModelListing;
import dev.workersai.model.ModelSchemaQuery;
import dev.workersai.model.ModelSchemas;
import dev.workersai.model.ModelSearch;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;

/**
 * Calls of Model Catalog, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface ModelCatalogApi {

    /** Returns the JSON Schemas of a model's input and output. */
    @RequestLine("GET /ai/models/schema")
    @Headers({ "Accept: application/json" })
    ModelSchemas schema(@QueryMap ModelSchemaQuery query);

    /** Lists the authors of the catalog. */
    @RequestLine("GET /ai/authors/search")
    @Headers({ "Accept: application/json" })
    JsonNode authors();

    /**
     * Lists the models of the live catalog.
     *
     * <p>The service ignores per_page and answers the whole list; stop when a page repeats or is not full.
     */
    @RequestLine("GET /ai/models/search")
    @Headers({ "Accept: application/json" })
    List<ModelListing> search(@QueryMap ModelSearch query);

    /** Lists the tasks of the catalog. */
    @RequestLine("GET /ai/tasks/search")
    @Headers({ "Accept: application/json" })
    JsonNode tasks();
}
