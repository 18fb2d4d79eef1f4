package dev.workersai.internal;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;

/** Any model with an input of its own type, whose answer is still to be decoded. */
interface ModelRunApi {

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json, */*")
    Response run(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input);
}
