// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.workersai.wire.KeepsUnknown;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Edges of a box around an object that moondream3.1 found.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = MoondreamBox.Builder.class)
public class MoondreamBox {

    /** Left edge of the box. */
    @JsonProperty("x_min")
    Double xMin;

    /** Upper edge of the box. */
    @JsonProperty("y_min")
    Double yMin;

    /** Right edge of the box. */
    @JsonProperty("x_max")
    Double xMax;

    /** Lower edge of the box. */
    @JsonProperty("y_max")
    Double yMax;

    @JsonIgnore
    Map<String, JsonNode> extraFields;

    /** Returns the members that have no field here, by wire name; unmodifiable, empty where there are none. */
    @JsonAnyGetter
    public Map<String, JsonNode> extraFields() {
        return extraFields == null ? Map.of() : extraFields;
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with the fields of this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.xMin = xMin;
        builder.yMin = yMin;
        builder.xMax = xMax;
        builder.yMax = yMax;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link MoondreamBox}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Left edge of the box. */
        @JsonProperty("x_min")
        public Builder xMin(Double xMin) {
            this.xMin = xMin;
            return this;
        }

        /** Left edge of the box. */
        public Builder xMin(double xMin) {
            this.xMin = xMin;
            return this;
        }

        /** Upper edge of the box. */
        @JsonProperty("y_min")
        public Builder yMin(Double yMin) {
            this.yMin = yMin;
            return this;
        }

        /** Upper edge of the box. */
        public Builder yMin(double yMin) {
            this.yMin = yMin;
            return this;
        }

        /** Right edge of the box. */
        @JsonProperty("x_max")
        public Builder xMax(Double xMax) {
            this.xMax = xMax;
            return this;
        }

        /** Right edge of the box. */
        public Builder xMax(double xMax) {
            this.xMax = xMax;
            return this;
        }

        /** Lower edge of the box. */
        @JsonProperty("y_max")
        public Builder yMax(Double yMax) {
            this.yMax = yMax;
            return this;
        }

        /** Lower edge of the box. */
        public Builder yMax(double yMax) {
            this.yMax = yMax;
            return this;
        }

        /** Adds a member that has no field here; a null value is written as null. */
        @JsonAnySetter
        public Builder extra(String name, JsonNode value) {
            this.extraFields = Checks.plus(this.extraFields, name, value);
            return this;
        }

        @Override
        public void keepUnknown(String name, JsonNode value) {
            extra(name, value);
        }

        /**
         * Returns the finished value.
         */
        public MoondreamBox build() {
            MoondreamBox built = new MoondreamBox(
                    xMin,
                    yMin,
                    xMax,
                    yMax,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

