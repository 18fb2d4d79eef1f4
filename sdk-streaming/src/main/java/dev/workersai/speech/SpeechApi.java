package dev.workersai.speech;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.MelottsOutput;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;

/** Calls of any model for speech. */
interface SpeechApi {

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json")
    JsonNode listen(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input);

    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json")
    JsonNode listenToBytes(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            BinaryBody audio,
            @QueryMap Object options);

    /** For models that answer in bytes while they speak. */
    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: audio/*, application/json")
    BinaryContent speak(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input);

    /** For models that answer in JSON; if bytes come all the same, they end up in the same place. */
    @RequestLine("POST /ai/run/@{namespace}/{author}/{name}")
    @Headers("Accept: application/json, audio/*")
    MelottsOutput speakWhole(
            @Param("namespace") String namespace,
            @Param("author") String author,
            @Param("name") String name,
            Object input);
}
