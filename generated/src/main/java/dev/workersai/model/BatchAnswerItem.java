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
 * The answer to one request of a batch.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = BatchAnswerItem.Builder.class)
public class BatchAnswerItem {

    /** Index of the request in the batch, from 0. */
    @JsonProperty("id")
    Long id;

    /** Whether this request went well. */
    @JsonProperty("success")
    Boolean success;

    /** The caller's own mark, where one was sent. */
    @JsonProperty("external_reference")
    String externalReference;

    /** What the model answers outside a batch. */
    @JsonProperty("result")
    JsonNode result;

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
        builder.id = id;
        builder.success = success;
        builder.externalReference = externalReference;
        builder.result = result;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link BatchAnswerItem}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Index of the request in the batch, from 0. */
        @JsonProperty("id")
        public Builder id(Long id) {
            this.id = id;
            return this;
        }

        /** Index of the request in the batch, from 0. */
        public Builder id(long id) {
            this.id = id;
            return this;
        }

        /** Whether this request went well. */
        @JsonProperty("success")
        public Builder success(Boolean success) {
            this.success = success;
            return this;
        }

        /** The caller's own mark, where one was sent. */
        @JsonProperty("external_reference")
        public Builder externalReference(String externalReference) {
            this.externalReference = externalReference;
            return this;
        }

        /** What the model answers outside a batch. */
        @JsonProperty("result")
        public Builder result(JsonNode result) {
            this.result = result;
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
        public BatchAnswerItem build() {
            BatchAnswerItem built = new BatchAnswerItem(
                    id,
                    success,
                    externalReference,
                    result,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

