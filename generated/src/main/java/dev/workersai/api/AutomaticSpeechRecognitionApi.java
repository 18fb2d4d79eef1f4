// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.FluxOptions;
import dev.workersai.model.NemotronSpeechStreamingEn0_6bInput;
import dev.workersai.model.NemotronSpeechStreamingEn0_6bOutput;
import dev.workersai.model.Nova3Options;
import dev.workersai.model.Nova3Output;
import dev.workersai.model.WhisperInput;
import dev.workersai.model.WhisperLargeV3TurboInput;
import dev.workersai.model.WhisperLargeV3TurboOutput;
import dev.workersai.model.WhisperOutput;
import dev.workersai.wire.BinaryBody;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;

/**
 * Calls of Automatic Speech Recognition, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface AutomaticSpeechRecognitionApi {

    /**
     * Deepgram Flux turn-taking speech to text: described here, refused by this method.
     *
     * <p>Model {@code @cf/deepgram/flux}.
     */
    default void flux(FluxOptions options) {
        throw new UnsupportedOperationException("@cf/deepgram/flux answers over a websocket only; a request and a response cannot carry its events");
    }

    /**
     * Deepgram Nova 3 speech to text: the body is the raw bytes.
     *
     * <p>Model {@code @cf/deepgram/nova-3}.
     */
    @RequestLine("POST /ai/run/@cf/deepgram/nova-3")
    @Headers({ "Accept: application/json" })
    Nova3Output nova3(BinaryBody body, @QueryMap Nova3Options query);

    /**
     * Streaming English speech to text: one request, one answer.
     *
     * <p>Model {@code @cf/nvidia/nemotron-speech-streaming-en-0.6b}.
     */
    @RequestLine("POST /ai/run/@cf/nvidia/nemotron-speech-streaming-en-0.6b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    NemotronSpeechStreamingEn0_6bOutput nemotronSpeechStreamingEn0_6b(NemotronSpeechStreamingEn0_6bInput input);

    /**
     * Speech to text in many languages: one request, one answer.
     *
     * <p>Model {@code @cf/openai/whisper}.
     */
    @RequestLine("POST /ai/run/@cf/openai/whisper")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    WhisperOutput whisper(WhisperInput input);

    /**
     * Speech to text in many languages: the body is the raw bytes.
     *
     * <p>Model {@code @cf/openai/whisper}.
     */
    @RequestLine("POST /ai/run/@cf/openai/whisper")
    @Headers({ "Accept: application/json" })
    WhisperOutput whisper(BinaryBody body);

    /**
     * Large fast speech to text or translation: one request, one answer.
     *
     * <p>Model {@code @cf/openai/whisper-large-v3-turbo}.
     */
    @RequestLine("POST /ai/run/@cf/openai/whisper-large-v3-turbo")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    WhisperLargeV3TurboOutput whisperLargeV3Turbo(WhisperLargeV3TurboInput input);

    /**
     * Small English speech to text: one request, one answer.
     *
     * <p>Model {@code @cf/openai/whisper-tiny-en}.
     */
    @RequestLine("POST /ai/run/@cf/openai/whisper-tiny-en")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    WhisperOutput whisperTinyEn(WhisperInput input);

    /**
     * Small English speech to text: the body is the raw bytes.
     *
     * <p>Model {@code @cf/openai/whisper-tiny-en}.
     */
    @RequestLine("POST /ai/run/@cf/openai/whisper-tiny-en")
    @Headers({ "Accept: application/json" })
    WhisperOutput whisperTinyEn(BinaryBody body);
}
