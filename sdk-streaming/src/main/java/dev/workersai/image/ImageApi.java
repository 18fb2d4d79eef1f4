package dev.workersai.image;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.Base64Image;
import dev.workersai.wire.BinaryBody;
import feign.Headers;
import feign.Param;
import feign.RequestLine;

/** Calls of any model for pictures. A picture that comes as raw bytes ends up in the same type as one in JSON. */
interface ImageApi {

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json, image/*")
    Base64Image paint(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers({"Content-Type: multipart/form-data", "Accept: application/json, image/*"})
    Base64Image paintForm(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json")
    JsonNode look(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json")
    JsonNode lookAtBytes(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            BinaryBody image);
}
