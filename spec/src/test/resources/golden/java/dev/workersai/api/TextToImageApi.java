// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.PainterInput;
import dev.workersai.model.Sketch;
import dev.workersai.model.SketcherInput;
import dev.workersai.wire.BinaryContent;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Text-to-Image, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface TextToImageApi {

    /**
     * Paints: the fields travel as a form.
     *
     * <p>Model {@code @cf/acme/painter}.
     */
    @RequestLine("POST /ai/run/@cf/acme/painter")
    @Headers({ "Content-Type: multipart/form-data", "Accept: image/png, application/json" })
    BinaryContent painter(PainterInput input);

    /**
     * Sketches: one request, one answer.
     *
     * <p>Model {@code @cf/acme/sketcher}.
     */
    @RequestLine("POST /ai/run/@cf/acme/sketcher")
    @Headers({ "Content-Type: application/json", "Accept: image/jpeg, application/json" })
    Sketch sketcher(SketcherInput input);
}
