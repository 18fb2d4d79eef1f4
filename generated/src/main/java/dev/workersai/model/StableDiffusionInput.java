// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Input of image generation with the Stable Diffusion family: a prompt, the size, how to draw, and an image
 * to start from for models that take one.
 *
 * <p>Models: {@code @cf/bytedance/stable-diffusion-xl-lightning}, {@code @cf/lykon/dreamshaper-8-lcm}, {@code
 * @cf/runwayml/stable-diffusion-v1-5-img2img}, {@code @cf/runwayml/stable-diffusion-v1-5-inpainting}, {@code
 * @cf/stabilityai/stable-diffusion-xl-base-1.0}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 *
 * <p>Arrays are handed over as they are, not copied: leave them alone afterwards.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = StableDiffusionInput.Builder.class)
public class StableDiffusionInput {

    /** Description of the wanted image. Not empty. Required. */
    @JsonProperty("prompt")
    String prompt;

    /** What to keep out of the image. */
    @JsonProperty("negative_prompt")
    String negativePrompt;

    /** Height of the image in pixels. From 256 to 2048. */
    @JsonProperty("height")
    Integer height;

    /** Width of the image in pixels. From 256 to 2048. */
    @JsonProperty("width")
    Integer width;

    /** Bytes of the image file to start from; they travel as a list of numbers, so image_b64 is shorter. */
    @JsonProperty("image")
    @JsonSerialize(using = ByteNumbers.Writer.class)
    @ToString.Exclude
    byte[] image;

    /** Bytes of the image file to start from; they travel as base64 text. */
    @JsonProperty("image_b64")
    @ToString.Exclude
    byte[] imageB64;

    /**
     * Bytes of an image file that marks the area to repaint, for inpainting; they travel as a list of
     * numbers.
     */
    @JsonProperty("mask")
    @JsonSerialize(using = ByteNumbers.Writer.class)
    @ToString.Exclude
    byte[] mask;

    /**
     * Number of diffusion steps; more take longer and may give a better image. At most 20. The service
     * assumes {@code 20} when absent.
     */
    @JsonProperty("num_steps")
    Integer numSteps;

    /**
     * How far the result may move from the input image, from 0 to 1; lower stays closer. The service assumes
     * {@code 1} when absent.
     */
    @JsonProperty("strength")
    Double strength;

    /**
     * How closely the image follows the prompt; higher is closer. The service assumes {@code 7.5} when
     * absent.
     */
    @JsonProperty("guidance")
    Double guidance;

    /** Start value of the randomness; the same seed and input tend to give the same result. */
    @JsonProperty("seed")
    Long seed;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Returns the members that have no field here, by wire name; unmodifiable, empty where there are none. */
    @JsonAnyGetter
    public Map<String, Object> extraFields() {
        return extraFields == null ? Map.of() : extraFields;
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with the fields of this value; its {@code build()} checks them again. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.prompt = prompt;
        builder.negativePrompt = negativePrompt;
        builder.height = height;
        builder.width = width;
        builder.image = image;
        builder.imageB64 = imageB64;
        builder.mask = mask;
        builder.numSteps = numSteps;
        builder.strength = strength;
        builder.guidance = guidance;
        builder.seed = seed;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("StableDiffusionInput");
        checks.required("prompt", prompt);
        checks.length("prompt", prompt, 1, Integer.MAX_VALUE);
        checks.atLeast("height", height, "256");
        checks.atMost("height", height, "2048");
        checks.atLeast("width", width, "256");
        checks.atMost("width", width, "2048");
        checks.atMost("num_steps", numSteps, "20");
    }

    /** Collects the fields of a {@link StableDiffusionInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Description of the wanted image. Not empty. Required. */
        @JsonProperty("prompt")
        public Builder prompt(String prompt) {
            this.prompt = prompt;
            return this;
        }

        /** What to keep out of the image. */
        @JsonProperty("negative_prompt")
        public Builder negativePrompt(String negativePrompt) {
            this.negativePrompt = negativePrompt;
            return this;
        }

        /** Height of the image in pixels. From 256 to 2048. */
        @JsonProperty("height")
        public Builder height(Integer height) {
            this.height = height;
            return this;
        }

        /** Height of the image in pixels. From 256 to 2048. */
        public Builder height(int height) {
            this.height = height;
            return this;
        }

        /** Width of the image in pixels. From 256 to 2048. */
        @JsonProperty("width")
        public Builder width(Integer width) {
            this.width = width;
            return this;
        }

        /** Width of the image in pixels. From 256 to 2048. */
        public Builder width(int width) {
            this.width = width;
            return this;
        }

        /** Bytes of the image file to start from; they travel as a list of numbers, so image_b64 is shorter. */
        @JsonProperty("image")
        @JsonDeserialize(using = ByteNumbers.Reader.class)
        public Builder image(byte[] image) {
            this.image = image;
            return this;
        }

        /** Bytes of the image file to start from; they travel as base64 text. */
        @JsonProperty("image_b64")
        public Builder imageB64(byte[] imageB64) {
            this.imageB64 = imageB64;
            return this;
        }

        /**
         * Bytes of an image file that marks the area to repaint, for inpainting; they travel as a list of
         * numbers.
         */
        @JsonProperty("mask")
        @JsonDeserialize(using = ByteNumbers.Reader.class)
        public Builder mask(byte[] mask) {
            this.mask = mask;
            return this;
        }

        /**
         * Number of diffusion steps; more take longer and may give a better image. At most 20. The service
         * assumes {@code 20} when absent.
         */
        @JsonProperty("num_steps")
        public Builder numSteps(Integer numSteps) {
            this.numSteps = numSteps;
            return this;
        }

        /**
         * Number of diffusion steps; more take longer and may give a better image. At most 20. The service
         * assumes {@code 20} when absent.
         */
        public Builder numSteps(int numSteps) {
            this.numSteps = numSteps;
            return this;
        }

        /**
         * How far the result may move from the input image, from 0 to 1; lower stays closer. The service
         * assumes {@code 1} when absent.
         */
        @JsonProperty("strength")
        public Builder strength(Double strength) {
            this.strength = strength;
            return this;
        }

        /**
         * How far the result may move from the input image, from 0 to 1; lower stays closer. The service
         * assumes {@code 1} when absent.
         */
        public Builder strength(double strength) {
            this.strength = strength;
            return this;
        }

        /**
         * How closely the image follows the prompt; higher is closer. The service assumes {@code 7.5} when
         * absent.
         */
        @JsonProperty("guidance")
        public Builder guidance(Double guidance) {
            this.guidance = guidance;
            return this;
        }

        /**
         * How closely the image follows the prompt; higher is closer. The service assumes {@code 7.5} when
         * absent.
         */
        public Builder guidance(double guidance) {
            this.guidance = guidance;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. */
        @JsonProperty("seed")
        public Builder seed(Long seed) {
            this.seed = seed;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** Adds a member that has no field here; a null value is written as null. */
        @JsonAnySetter
        public Builder extra(String name, Object value) {
            this.extraFields = Checks.plus(this.extraFields, name, value);
            return this;
        }

        /** Lets {@link #build()} accept what the checks here would refuse, for a service newer than this version. */
        public Builder unchecked() {
            this.unchecked = true;
            return this;
        }

        /**
         * Returns the finished value.
         *
         * @throws dev.workersai.wire.InvalidInputException if a field is missing or out of bounds
         */
        public StableDiffusionInput build() {
            StableDiffusionInput built = new StableDiffusionInput(
                    prompt,
                    negativePrompt,
                    height,
                    width,
                    image,
                    imageB64,
                    mask,
                    numSteps,
                    strength,
                    guidance,
                    seed,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

