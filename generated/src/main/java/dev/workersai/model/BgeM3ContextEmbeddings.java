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
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Answer of bge-m3 to contexts without a query: one vector per context.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 *
 * <p>Arrays are handed over as they are, not copied: leave them alone afterwards.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = BgeM3ContextEmbeddings.Builder.class)
public class BgeM3ContextEmbeddings implements BgeM3Output {

    /** Vectors, one per context, in the order of the request. */
    @JsonProperty("response")
    List<float[]> response;

    /** Number of vectors, then the length of each. */
    @JsonProperty("shape")
    List<Integer> shape;

    /**
     * Pooling that was used; vectors of different pooling must not be compared. Known here: {@code mean},
     * {@code cls}.
     */
    @JsonProperty("pooling")
    Pooling pooling;

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
        builder.response = response;
        builder.shape = shape;
        builder.pooling = pooling;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link BgeM3ContextEmbeddings}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Vectors, one per context, in the order of the request. */
        @JsonProperty("response")
        public Builder response(List<float[]> response) {
            this.response = response;
            return this;
        }

        /** Number of vectors, then the length of each. */
        @JsonProperty("shape")
        public Builder shape(List<Integer> shape) {
            this.shape = shape;
            return this;
        }

        /**
         * Pooling that was used; vectors of different pooling must not be compared. Known here: {@code mean},
         * {@code cls}.
         */
        @JsonProperty("pooling")
        public Builder pooling(Pooling pooling) {
            this.pooling = pooling;
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
        public BgeM3ContextEmbeddings build() {
            BgeM3ContextEmbeddings built = new BgeM3ContextEmbeddings(
                    Checks.copy(response),
                    Checks.copy(shape),
                    pooling,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

