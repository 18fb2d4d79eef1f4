// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.ImageToTextInput;
import dev.workersai.model.ImageToTextOutput;
import dev.workersai.model.Moondream3_1_9bA2bInput;
import dev.workersai.model.Moondream3_1_9bA2bOutput;
import dev.workersai.model.UformGen2Qwen500mInput;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.EventStream;
import dev.workersai.wire.StreamFlag;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Image-to-Text, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface ImageToTextApi {

    /**
     * Describes or answers about an image: one request, one answer.
     *
     * <p>Model {@code @cf/llava-hf/llava-1.5-7b-hf}.
     */
    @RequestLine("POST /ai/run/@cf/llava-hf/llava-1.5-7b-hf")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ImageToTextOutput llava1_5_7bHf(ImageToTextInput input);

    /**
     * Describes or answers about an image: the body is the raw bytes.
     *
     * <p>Model {@code @cf/llava-hf/llava-1.5-7b-hf}.
     */
    @RequestLine("POST /ai/run/@cf/llava-hf/llava-1.5-7b-hf")
    @Headers({ "Accept: application/json" })
    ImageToTextOutput llava1_5_7bHf(BinaryBody body);

    /**
     * Image questions, captions, points and boxes: one request, one answer.
     *
     * <p>Model {@code @cf/moondream/moondream3.1-9B-A2B}.
     */
    @RequestLine("POST /ai/run/@cf/moondream/moondream3.1-9B-A2B")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    @StreamFlag(false)
    Moondream3_1_9bA2bOutput moondream3_1_9bA2b(Moondream3_1_9bA2bInput input);

    /**
     * Image questions, captions, points and boxes: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/moondream/moondream3.1-9B-A2B}.
     */
    @RequestLine("POST /ai/run/@cf/moondream/moondream3.1-9B-A2B")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream moondream3_1_9bA2bStream(Moondream3_1_9bA2bInput input);

    /**
     * Small image captioner: one request, one answer.
     *
     * <p>Model {@code @cf/unum/uform-gen2-qwen-500m}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/moondream/moondream3.1-9B-A2B}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/unum/uform-gen2-qwen-500m")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    ImageToTextOutput uformGen2Qwen500m(UformGen2Qwen500mInput input);

    /**
     * Small image captioner: the body is the raw bytes.
     *
     * <p>Model {@code @cf/unum/uform-gen2-qwen-500m}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/moondream/moondream3.1-9B-A2B}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/unum/uform-gen2-qwen-500m")
    @Headers({ "Accept: application/json" })
    ImageToTextOutput uformGen2Qwen500m(BinaryBody body);
}
