package dev.workersai.streaming;

import dev.workersai.internal.OpenAiPath;
import dev.workersai.wire.StreamFlag;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Chat calls of any model, with headers of one call, and answers left as they come. */
interface ChatApi {

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @OpenAiPath("/ai/v1/chat/completions")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    Response send(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            @HeaderMap Map<String, Object> headers,
            Object input);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @OpenAiPath("/ai/v1/chat/completions")
    @Headers({"Content-Type: application/json", "Accept: text/event-stream, application/json"})
    @StreamFlag(true)
    Response stream(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            @HeaderMap Map<String, Object> headers,
            Object input);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @OpenAiPath("/ai/v1/chat/completions")
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    CompletableFuture<Response> sendAsync(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            @HeaderMap Map<String, Object> headers,
            Object input);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @OpenAiPath("/ai/v1/chat/completions")
    @Headers({"Content-Type: application/json", "Accept: text/event-stream, application/json"})
    @StreamFlag(true)
    CompletableFuture<Response> streamAsync(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            @HeaderMap Map<String, Object> headers,
            Object input);
}
