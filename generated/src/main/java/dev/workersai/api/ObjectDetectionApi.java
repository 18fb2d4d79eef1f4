// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.DetectedObject;
import dev.workersai.model.DetrResnet50Input;
import dev.workersai.wire.BinaryBody;
import feign.Headers;
import feign.RequestLine;
import java.util.List;

/**
 * Calls of Object Detection, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface ObjectDetectionApi {

    /**
     * Finds and boxes objects in an image: one request, one answer.
     *
     * <p>Model {@code @cf/facebook/detr-resnet-50}.
     */
    @RequestLine("POST /ai/run/@cf/facebook/detr-resnet-50")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    List<DetectedObject> detrResnet50(DetrResnet50Input input);

    /**
     * Finds and boxes objects in an image: the body is the raw bytes.
     *
     * <p>Model {@code @cf/facebook/detr-resnet-50}.
     */
    @RequestLine("POST /ai/run/@cf/facebook/detr-resnet-50")
    @Headers({ "Accept: application/json" })
    List<DetectedObject> detrResnet50(BinaryBody body);
}
