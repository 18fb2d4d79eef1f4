// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import dev.workersai.model.Base64Image;
import dev.workersai.model.Flux1SchnellInput;
import dev.workersai.model.Flux2DevInput;
import dev.workersai.model.Flux2KleinInput;
import dev.workersai.model.LucidOriginInput;
import dev.workersai.model.Phoenix1_0Input;
import dev.workersai.model.StableDiffusionInput;
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
     * Fast FLUX.1 image generator: one request, one answer.
     *
     * <p>Model {@code @cf/black-forest-labs/flux-1-schnell}.
     */
    @RequestLine("POST /ai/run/@cf/black-forest-labs/flux-1-schnell")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    Base64Image flux1Schnell(Flux1SchnellInput input);

    /**
     * FLUX.2 image generator and editor: the fields travel as a form.
     *
     * <p>Model {@code @cf/black-forest-labs/flux-2-dev}.
     */
    @RequestLine("POST /ai/run/@cf/black-forest-labs/flux-2-dev")
    @Headers({ "Content-Type: multipart/form-data", "Accept: application/json" })
    Base64Image flux2Dev(Flux2DevInput input);

    /**
     * Small fixed-step FLUX.2: the fields travel as a form.
     *
     * <p>Model {@code @cf/black-forest-labs/flux-2-klein-4b}.
     */
    @RequestLine("POST /ai/run/@cf/black-forest-labs/flux-2-klein-4b")
    @Headers({ "Content-Type: multipart/form-data", "Accept: application/json" })
    Base64Image flux2Klein4b(Flux2KleinInput input);

    /**
     * Mid-size fixed-step FLUX.2: the fields travel as a form.
     *
     * <p>Model {@code @cf/black-forest-labs/flux-2-klein-9b}.
     */
    @RequestLine("POST /ai/run/@cf/black-forest-labs/flux-2-klein-9b")
    @Headers({ "Content-Type: multipart/form-data", "Accept: application/json" })
    Base64Image flux2Klein9b(Flux2KleinInput input);

    /**
     * Few-step Stable Diffusion XL: one request, one answer.
     *
     * <p>Model {@code @cf/bytedance/stable-diffusion-xl-lightning}.
     */
    @RequestLine("POST /ai/run/@cf/bytedance/stable-diffusion-xl-lightning")
    @Headers({ "Content-Type: application/json", "Accept: image/png, application/json" })
    BinaryContent stableDiffusionXlLightning(StableDiffusionInput input);

    /**
     * Leonardo Lucid Origin image generator: one request, one answer.
     *
     * <p>Model {@code @cf/leonardo/lucid-origin}.
     */
    @RequestLine("POST /ai/run/@cf/leonardo/lucid-origin")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    Base64Image lucidOrigin(LucidOriginInput input);

    /**
     * Leonardo Phoenix image generator: one request, one answer.
     *
     * <p>Model {@code @cf/leonardo/phoenix-1.0}.
     */
    @RequestLine("POST /ai/run/@cf/leonardo/phoenix-1.0")
    @Headers({ "Content-Type: application/json", "Accept: image/jpeg, application/json" })
    BinaryContent phoenix1_0(Phoenix1_0Input input);

    /**
     * Photo-like Stable Diffusion tune: one request, one answer.
     *
     * <p>Model {@code @cf/lykon/dreamshaper-8-lcm}.
     */
    @RequestLine("POST /ai/run/@cf/lykon/dreamshaper-8-lcm")
    @Headers({ "Content-Type: application/json", "Accept: image/png, application/json" })
    BinaryContent dreamshaper8Lcm(StableDiffusionInput input);

    /**
     * Stable Diffusion 1.5 that starts from an image: one request, one answer.
     *
     * <p>Model {@code @cf/runwayml/stable-diffusion-v1-5-img2img}.
     */
    @RequestLine("POST /ai/run/@cf/runwayml/stable-diffusion-v1-5-img2img")
    @Headers({ "Content-Type: application/json", "Accept: image/png, application/json" })
    BinaryContent stableDiffusionV1_5Img2img(StableDiffusionInput input);

    /**
     * Stable Diffusion 1.5 that fills a masked area: one request, one answer.
     *
     * <p>Model {@code @cf/runwayml/stable-diffusion-v1-5-inpainting}.
     */
    @RequestLine("POST /ai/run/@cf/runwayml/stable-diffusion-v1-5-inpainting")
    @Headers({ "Content-Type: application/json", "Accept: image/png, application/json" })
    BinaryContent stableDiffusionV1_5Inpainting(StableDiffusionInput input);

    /**
     * Stable Diffusion XL image generator: one request, one answer.
     *
     * <p>Model {@code @cf/stabilityai/stable-diffusion-xl-base-1.0}.
     */
    @RequestLine("POST /ai/run/@cf/stabilityai/stable-diffusion-xl-base-1.0")
    @Headers({ "Content-Type: application/json", "Accept: image/png, application/json" })
    BinaryContent stableDiffusionXlBase1_0(StableDiffusionInput input);
}
