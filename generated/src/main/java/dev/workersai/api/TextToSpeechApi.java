// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.Aura1Input;
import dev.workersai.model.Aura2EnInput;
import dev.workersai.model.Aura2EsInput;
import dev.workersai.model.MelottsInput;
import dev.workersai.model.MelottsOutput;
import dev.workersai.wire.BinaryContent;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Text-to-Speech, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface TextToSpeechApi {

    /**
     * Deepgram Aura speech: one request, one answer.
     *
     * <p>Model {@code @cf/deepgram/aura-1}.
     */
    @RequestLine("POST /ai/run/@cf/deepgram/aura-1")
    @Headers({ "Content-Type: application/json", "Accept: audio/mpeg, application/json" })
    BinaryContent aura1(Aura1Input input);

    /**
     * Deepgram Aura 2 speech, English voices: one request, one answer.
     *
     * <p>Model {@code @cf/deepgram/aura-2-en}.
     */
    @RequestLine("POST /ai/run/@cf/deepgram/aura-2-en")
    @Headers({ "Content-Type: application/json", "Accept: audio/mpeg, application/json" })
    BinaryContent aura2En(Aura2EnInput input);

    /**
     * Deepgram Aura 2 speech, Spanish voices: one request, one answer.
     *
     * <p>Model {@code @cf/deepgram/aura-2-es}.
     */
    @RequestLine("POST /ai/run/@cf/deepgram/aura-2-es")
    @Headers({ "Content-Type: application/json", "Accept: audio/mpeg, application/json" })
    BinaryContent aura2Es(Aura2EsInput input);

    /**
     * Multilingual speech: one request, one answer.
     *
     * <p>Model {@code @cf/myshell-ai/melotts}.
     */
    @RequestLine("POST /ai/run/@cf/myshell-ai/melotts")
    @Headers({ "Content-Type: application/json", "Accept: audio/mpeg, application/json" })
    MelottsOutput melotts(MelottsInput input);
}
