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
 * Edges of a box around a detected object.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = BoundingBox.Builder.class)
public class BoundingBox {

    /** Left edge of the box. */
    @JsonProperty("xmin")
    Double xmin;

    /** Upper edge of the box. */
    @JsonProperty("ymin")
    Double ymin;

    /** Right edge of the box. */
    @JsonProperty("xmax")
    Double xmax;

    /** Lower edge of the box. */
    @JsonProperty("ymax")
    Double ymax;

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
        builder.xmin = xmin;
        builder.ymin = ymin;
        builder.xmax = xmax;
        builder.ymax = ymax;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link BoundingBox}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Left edge of the box. */
        @JsonProperty("xmin")
        public Builder xmin(Double xmin) {
            this.xmin = xmin;
            return this;
        }

        /** Left edge of the box. */
        public Builder xmin(double xmin) {
            this.xmin = xmin;
            return this;
        }

        /** Upper edge of the box. */
        @JsonProperty("ymin")
        public Builder ymin(Double ymin) {
            this.ymin = ymin;
            return this;
        }

        /** Upper edge of the box. */
        public Builder ymin(double ymin) {
            this.ymin = ymin;
            return this;
        }

        /** Right edge of the box. */
        @JsonProperty("xmax")
        public Builder xmax(Double xmax) {
            this.xmax = xmax;
            return this;
        }

        /** Right edge of the box. */
        public Builder xmax(double xmax) {
            this.xmax = xmax;
            return this;
        }

        /** Lower edge of the box. */
        @JsonProperty("ymax")
        public Builder ymax(Double ymax) {
            this.ymax = ymax;
            return this;
        }

        /** Lower edge of the box. */
        public Builder ymax(double ymax) {
            this.ymax = ymax;
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
        public BoundingBox build() {
            BoundingBox built = new BoundingBox(
                    xmin,
                    ymin,
                    xmax,
                    ymax,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

