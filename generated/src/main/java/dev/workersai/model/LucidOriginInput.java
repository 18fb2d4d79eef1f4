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
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Input of image generation with lucid-origin: a prompt, the size, and how to draw.
 *
 * <p>Model: {@code @cf/leonardo/lucid-origin}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = LucidOriginInput.Builder.class)
public class LucidOriginInput {

    /** Description of the wanted image. Not empty. Required. */
    @JsonProperty("prompt")
    String prompt;

    /**
     * How closely the image follows the prompt; higher is closer. From 0 to 10. The service assumes {@code
     * 4.5} when absent.
     */
    @JsonProperty("guidance")
    Double guidance;

    /** Start value of the randomness; the same seed and input tend to give the same result. At least 0. */
    @JsonProperty("seed")
    Long seed;

    /** Height of the image in pixels. From 0 to 2500. The service assumes {@code 1120} when absent. */
    @JsonProperty("height")
    Integer height;

    /** Width of the image in pixels. From 0 to 2500. The service assumes {@code 1120} when absent. */
    @JsonProperty("width")
    Integer width;

    /**
     * Number of diffusion steps; more take longer and may give a better image. The field steps is another
     * name of it. From 1 to 40.
     */
    @JsonProperty("num_steps")
    Integer numSteps;

    /** Number of diffusion steps, another name of num_steps. From 1 to 40. */
    @JsonProperty("steps")
    Integer steps;

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
        builder.guidance = guidance;
        builder.seed = seed;
        builder.height = height;
        builder.width = width;
        builder.numSteps = numSteps;
        builder.steps = steps;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("LucidOriginInput");
        checks.required("prompt", prompt);
        checks.length("prompt", prompt, 1, Integer.MAX_VALUE);
        checks.atLeast("guidance", guidance, "0");
        checks.atMost("guidance", guidance, "10");
        checks.atLeast("seed", seed, "0");
        checks.atLeast("height", height, "0");
        checks.atMost("height", height, "2500");
        checks.atLeast("width", width, "0");
        checks.atMost("width", width, "2500");
        checks.atLeast("num_steps", numSteps, "1");
        checks.atMost("num_steps", numSteps, "40");
        checks.atLeast("steps", steps, "1");
        checks.atMost("steps", steps, "40");
    }

    /** Collects the fields of a {@link LucidOriginInput}. Not safe for use from several threads. */
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

        /**
         * How closely the image follows the prompt; higher is closer. From 0 to 10. The service assumes
         * {@code 4.5} when absent.
         */
        @JsonProperty("guidance")
        public Builder guidance(Double guidance) {
            this.guidance = guidance;
            return this;
        }

        /**
         * How closely the image follows the prompt; higher is closer. From 0 to 10. The service assumes
         * {@code 4.5} when absent.
         */
        public Builder guidance(double guidance) {
            this.guidance = guidance;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. At least 0. */
        @JsonProperty("seed")
        public Builder seed(Long seed) {
            this.seed = seed;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. At least 0. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** Height of the image in pixels. From 0 to 2500. The service assumes {@code 1120} when absent. */
        @JsonProperty("height")
        public Builder height(Integer height) {
            this.height = height;
            return this;
        }

        /** Height of the image in pixels. From 0 to 2500. The service assumes {@code 1120} when absent. */
        public Builder height(int height) {
            this.height = height;
            return this;
        }

        /** Width of the image in pixels. From 0 to 2500. The service assumes {@code 1120} when absent. */
        @JsonProperty("width")
        public Builder width(Integer width) {
            this.width = width;
            return this;
        }

        /** Width of the image in pixels. From 0 to 2500. The service assumes {@code 1120} when absent. */
        public Builder width(int width) {
            this.width = width;
            return this;
        }

        /**
         * Number of diffusion steps; more take longer and may give a better image. The field steps is another
         * name of it. From 1 to 40.
         */
        @JsonProperty("num_steps")
        public Builder numSteps(Integer numSteps) {
            this.numSteps = numSteps;
            return this;
        }

        /**
         * Number of diffusion steps; more take longer and may give a better image. The field steps is another
         * name of it. From 1 to 40.
         */
        public Builder numSteps(int numSteps) {
            this.numSteps = numSteps;
            return this;
        }

        /** Number of diffusion steps, another name of num_steps. From 1 to 40. */
        @JsonProperty("steps")
        public Builder steps(Integer steps) {
            this.steps = steps;
            return this;
        }

        /** Number of diffusion steps, another name of num_steps. From 1 to 40. */
        public Builder steps(int steps) {
            this.steps = steps;
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
        public LucidOriginInput build() {
            LucidOriginInput built = new LucidOriginInput(
                    prompt,
                    guidance,
                    seed,
                    height,
                    width,
                    numSteps,
                    steps,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

