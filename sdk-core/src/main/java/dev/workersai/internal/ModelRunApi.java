package dev.workersai.internal;

import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;

/** Any model with an input of its own type; {@link AnswerAs} says what its answer is read as. */
interface ModelRunApi {

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json, */*")
    Object run(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input,
            Request.Options answer);
}
