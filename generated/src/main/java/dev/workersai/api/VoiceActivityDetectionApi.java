// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.SmartTurnV2Input;
import dev.workersai.model.SmartTurnV2Output;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Voice Activity Detection, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface VoiceActivityDetectionApi {

    /**
     * Tells whether a speaker has finished: one request, one answer.
     *
     * <p>Model {@code @cf/pipecat-ai/smart-turn-v2}.
     */
    @RequestLine("POST /ai/run/@cf/pipecat-ai/smart-turn-v2")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    SmartTurnV2Output smartTurnV2(SmartTurnV2Input input);
}
