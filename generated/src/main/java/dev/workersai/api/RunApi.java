// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import dev.workersai.wire.StreamFlag;
import feign.Headers;
import feign.Param;
import feign.RequestLine;

/**
 * Calls of Run, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface RunApi {

    /** Runs a model that has no typed method, for example one that shipped this morning. */
    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers({ "Content-Type: application/json", "Accept: application/json, */*" })
    JsonNode run(@Param("namespace") String namespace, @Param("author") String author, @Param("name") String name, Object input);

    /** Runs a model that has no typed method, for example one that shipped this morning. */
    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers({ "Content-Type: application/json", "Accept: */*" })
    BinaryContent runBinary(@Param("namespace") String namespace, @Param("author") String author, @Param("name") String name, Object input);

    /** Runs a model that has no typed method, for example one that shipped this morning. */
    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream runStream(@Param("namespace") String namespace, @Param("author") String author, @Param("name") String name, Object input);

    /** Runs a model that has no typed method, for example one that shipped this morning. */
    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers({ "Accept: application/json, */*" })
    JsonNode run(@Param("namespace") String namespace, @Param("author") String author, @Param("name") String name, BinaryBody body);
}
