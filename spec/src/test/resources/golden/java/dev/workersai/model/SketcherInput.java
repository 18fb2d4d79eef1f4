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
 * What to sketch.
 *
 * <p>Model: {@code @cf/acme/sketcher}.
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
@JsonDeserialize(builder = SketcherInput.Builder.class)
public class SketcherInput {

    /** A picture to start from. */
    @JsonProperty("image")
    @JsonSerialize(using = ByteNumbers.Writer.class)
    @ToString.Exclude
    byte[] image;

    /** Where to sketch. */
    @JsonProperty("mask")
    @ToString.Exclude
    byte[] mask;

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
        builder.image = image;
        builder.mask = mask;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link SketcherInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** A picture to start from. */
        @JsonProperty("image")
        @JsonDeserialize(using = ByteNumbers.Reader.class)
        public Builder image(byte[] image) {
            this.image = image;
            return this;
        }

        /** Where to sketch. */
        @JsonProperty("mask")
        public Builder mask(byte[] mask) {
            this.mask = mask;
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
         */
        public SketcherInput build() {
            SketcherInput built = new SketcherInput(
                    image,
                    mask,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

