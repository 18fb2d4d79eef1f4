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
import dev.workersai.wire.FilePart;
import dev.workersai.wire.FormBody;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * What to paint.
 *
 * <p>Model: {@code @cf/acme/painter}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = PainterInput.Builder.class)
@FormBody
public class PainterInput {

    /** The motif. Required. */
    @JsonProperty("prompt")
    String prompt;

    /** A picture to start from. */
    @JsonProperty("input_image_0")
    FilePart inputImage0;

    /** Rounds of painting. From 1 to 50. */
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
        builder.inputImage0 = inputImage0;
        builder.steps = steps;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("PainterInput");
        checks.required("prompt", prompt);
        checks.atLeast("steps", steps, "1");
        checks.atMost("steps", steps, "50");
    }

    /** Collects the fields of a {@link PainterInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** The motif. Required. */
        @JsonProperty("prompt")
        public Builder prompt(String prompt) {
            this.prompt = prompt;
            return this;
        }

        /** A picture to start from. */
        @JsonProperty("input_image_0")
        public Builder inputImage0(FilePart inputImage0) {
            this.inputImage0 = inputImage0;
            return this;
        }

        /** Rounds of painting. From 1 to 50. */
        @JsonProperty("steps")
        public Builder steps(Integer steps) {
            this.steps = steps;
            return this;
        }

        /** Rounds of painting. From 1 to 50. */
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
        public PainterInput build() {
            PainterInput built = new PainterInput(
                    prompt,
                    inputImage0,
                    steps,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

