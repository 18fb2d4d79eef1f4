// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.EarOptions;
import dev.workersai.model.Word;
import dev.workersai.wire.BinaryBody;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;

/**
 * Calls of Automatic Speech Recognition, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface AutomaticSpeechRecognitionApi {

    /**
     * Listens: the body is the raw bytes.
     *
     * <p>Model {@code @cf/acme/ear}.
     */
    @RequestLine("POST /ai/run/@cf/acme/ear")
    @Headers({ "Accept: application/json" })
    List<Word> ear(BinaryBody body, @QueryMap EarOptions query);

    /**
     * Listens live: described here, refused by this method.
     *
     * <p>Model {@code @cf/acme/live-ear}.
     */
    default void liveEar(EarOptions options) {
        throw new UnsupportedOperationException("@cf/acme/live-ear answers over a websocket only; a request and a response cannot carry its events");
    }
}
