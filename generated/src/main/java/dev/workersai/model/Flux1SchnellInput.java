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
 * Input of image generation with flux-1-schnell: a prompt and the number of steps; the model refuses any
 * other field.
 *
 * <p>Model: {@code @cf/black-forest-labs/flux-1-schnell}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Flux1SchnellInput.Builder.class)
public class Flux1SchnellInput {

    /** Description of the wanted image. From 1 to 2048 characters. Required. */
    @JsonProperty("prompt")
    String prompt;

    /**
     * Number of diffusion steps; more take longer and may give a better image, and 4 are taken when this is
     * absent. At most 8.
     */
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
        builder.steps = steps;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Flux1SchnellInput");
        checks.required("prompt", prompt);
        checks.length("prompt", prompt, 1, 2048);
        checks.atMost("steps", steps, "8");
    }

    /** Collects the fields of a {@link Flux1SchnellInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Description of the wanted image. From 1 to 2048 characters. Required. */
        @JsonProperty("prompt")
        public Builder prompt(String prompt) {
            this.prompt = prompt;
            return this;
        }

        /**
         * Number of diffusion steps; more take longer and may give a better image, and 4 are taken when this
         * is absent. At most 8.
         */
        @JsonProperty("steps")
        public Builder steps(Integer steps) {
            this.steps = steps;
            return this;
        }

        /**
         * Number of diffusion steps; more take longer and may give a better image, and 4 are taken when this
         * is absent. At most 8.
         */
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
        public Flux1SchnellInput build() {
            Flux1SchnellInput built = new Flux1SchnellInput(
                    prompt,
                    steps,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

