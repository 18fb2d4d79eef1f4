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
import dev.workersai.wire.FormBody;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Form of image generation with the flux-2-klein models: a prompt, the size, and up to four reference images.
 *
 * <p>Models: {@code @cf/black-forest-labs/flux-2-klein-4b}, {@code @cf/black-forest-labs/flux-2-klein-9b}.
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
@JsonDeserialize(builder = Flux2KleinInput.Builder.class)
@FormBody
public class Flux2KleinInput {

    /** Description of the wanted image. Not empty. Required. */
    @JsonProperty("prompt")
    String prompt;

    /** Width of the image in pixels. From 256 to 1920. The service assumes {@code 1024} when absent. */
    @JsonProperty("width")
    Integer width;

    /** Height of the image in pixels. From 256 to 1920. The service assumes {@code 768} when absent. */
    @JsonProperty("height")
    Integer height;

    /** How closely the image follows the prompt; higher is closer. */
    @JsonProperty("guidance")
    Double guidance;

    /** Start value of the randomness; the same seed and input tend to give the same result. */
    @JsonProperty("seed")
    Long seed;

    /** First reference image, smaller than 512 by 512 pixels, sent as a file. */
    @JsonProperty("input_image_0")
    @ToString.Exclude
    byte[] inputImage0;

    /** Second reference image, smaller than 512 by 512 pixels, sent as a file. */
    @JsonProperty("input_image_1")
    @ToString.Exclude
    byte[] inputImage1;

    /** Third reference image, smaller than 512 by 512 pixels, sent as a file. */
    @JsonProperty("input_image_2")
    @ToString.Exclude
    byte[] inputImage2;

    /** Fourth reference image, smaller than 512 by 512 pixels, sent as a file. */
    @JsonProperty("input_image_3")
    @ToString.Exclude
    byte[] inputImage3;

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
        builder.width = width;
        builder.height = height;
        builder.guidance = guidance;
        builder.seed = seed;
        builder.inputImage0 = inputImage0;
        builder.inputImage1 = inputImage1;
        builder.inputImage2 = inputImage2;
        builder.inputImage3 = inputImage3;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Flux2KleinInput");
        checks.required("prompt", prompt);
        checks.length("prompt", prompt, 1, Integer.MAX_VALUE);
        checks.atLeast("width", width, "256");
        checks.atMost("width", width, "1920");
        checks.atLeast("height", height, "256");
        checks.atMost("height", height, "1920");
    }

    /** Collects the fields of a {@link Flux2KleinInput}. Not safe for use from several threads. */
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

        /** Width of the image in pixels. From 256 to 1920. The service assumes {@code 1024} when absent. */
        @JsonProperty("width")
        public Builder width(Integer width) {
            this.width = width;
            return this;
        }

        /** Width of the image in pixels. From 256 to 1920. The service assumes {@code 1024} when absent. */
        public Builder width(int width) {
            this.width = width;
            return this;
        }

        /** Height of the image in pixels. From 256 to 1920. The service assumes {@code 768} when absent. */
        @JsonProperty("height")
        public Builder height(Integer height) {
            this.height = height;
            return this;
        }

        /** Height of the image in pixels. From 256 to 1920. The service assumes {@code 768} when absent. */
        public Builder height(int height) {
            this.height = height;
            return this;
        }

        /** How closely the image follows the prompt; higher is closer. */
        @JsonProperty("guidance")
        public Builder guidance(Double guidance) {
            this.guidance = guidance;
            return this;
        }

        /** How closely the image follows the prompt; higher is closer. */
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

        /** First reference image, smaller than 512 by 512 pixels, sent as a file. */
        @JsonProperty("input_image_0")
        public Builder inputImage0(byte[] inputImage0) {
            this.inputImage0 = inputImage0;
            return this;
        }

        /** Second reference image, smaller than 512 by 512 pixels, sent as a file. */
        @JsonProperty("input_image_1")
        public Builder inputImage1(byte[] inputImage1) {
            this.inputImage1 = inputImage1;
            return this;
        }

        /** Third reference image, smaller than 512 by 512 pixels, sent as a file. */
        @JsonProperty("input_image_2")
        public Builder inputImage2(byte[] inputImage2) {
            this.inputImage2 = inputImage2;
            return this;
        }

        /** Fourth reference image, smaller than 512 by 512 pixels, sent as a file. */
        @JsonProperty("input_image_3")
        public Builder inputImage3(byte[] inputImage3) {
            this.inputImage3 = inputImage3;
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
        public Flux2KleinInput build() {
            Flux2KleinInput built = new Flux2KleinInput(
                    prompt,
                    width,
                    height,
                    guidance,
                    seed,
                    inputImage0,
                    inputImage1,
                    inputImage2,
                    inputImage3,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

