// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.Label;
import dev.workersai.model.Resnet50Input;
import dev.workersai.wire.BinaryBody;
import feign.Headers;
import feign.RequestLine;
import java.util.List;

/**
 * Calls of Image Classification, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface ImageClassificationApi {

    /**
     * Labels an image with ImageNet classes: one request, one answer.
     *
     * <p>Model {@code @cf/microsoft/resnet-50}.
     */
    @RequestLine("POST /ai/run/@cf/microsoft/resnet-50")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    List<Label> resnet50(Resnet50Input input);

    /**
     * Labels an image with ImageNet classes: the body is the raw bytes.
     *
     * <p>Model {@code @cf/microsoft/resnet-50}.
     */
    @RequestLine("POST /ai/run/@cf/microsoft/resnet-50")
    @Headers({ "Accept: application/json" })
    List<Label> resnet50(BinaryBody body);
}
