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
 * Answer of text embeddings that names no pooling.
 *
 * <p>Models: {@code @cf/google/embeddinggemma-300m}, {@code @cf/pfnet/plamo-embedding-1b}, {@code
 * @cf/qwen/qwen3-embedding-0.6b}.
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
@JsonDeserialize(builder = SimpleTextEmbeddingsOutput.Builder.class)
public class SimpleTextEmbeddingsOutput {

    /** Vectors, one per text, in the order of the request. */
    @JsonProperty("data")
    List<float[]> data;

    /** Number of vectors, then the length of each. */
    @JsonProperty("shape")
    List<Integer> shape;

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
        builder.data = data;
        builder.shape = shape;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link SimpleTextEmbeddingsOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Vectors, one per text, in the order of the request. */
        @JsonProperty("data")
        public Builder data(List<float[]> data) {
            this.data = data;
            return this;
        }

        /** Number of vectors, then the length of each. */
        @JsonProperty("shape")
        public Builder shape(List<Integer> shape) {
            this.shape = shape;
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
        public SimpleTextEmbeddingsOutput build() {
            SimpleTextEmbeddingsOutput built = new SimpleTextEmbeddingsOutput(
                    Checks.copy(data),
                    Checks.copy(shape),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

