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
 * The state of a queued batch, and its answers once there are any.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = BatchAnswer.Builder.class)
public class BatchAnswer {

    /** State while the batch waits; absent once it is done. Known here: {@code queued}, {@code running}. */
    @JsonProperty("status")
    BatchStatus status;

    /** The id of the batch. */
    @JsonProperty("request_id")
    String requestId;

    /** The model id. */
    @JsonProperty("model")
    String model;

    /** The answers, in no promised order; absent while the batch waits. */
    @JsonProperty("responses")
    List<BatchAnswerItem> responses;

    /** Tokens of the whole batch. */
    @JsonProperty("usage")
    JsonNode usage;

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
        builder.status = status;
        builder.requestId = requestId;
        builder.model = model;
        builder.responses = responses;
        builder.usage = usage;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link BatchAnswer}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** State while the batch waits; absent once it is done. Known here: {@code queued}, {@code running}. */
        @JsonProperty("status")
        public Builder status(BatchStatus status) {
            this.status = status;
            return this;
        }

        /** The id of the batch. */
        @JsonProperty("request_id")
        public Builder requestId(String requestId) {
            this.requestId = requestId;
            return this;
        }

        /** The model id. */
        @JsonProperty("model")
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** The answers, in no promised order; absent while the batch waits. */
        @JsonProperty("responses")
        public Builder responses(List<BatchAnswerItem> responses) {
            this.responses = responses;
            return this;
        }

        /**
         * Adds one element to {@code responses}. The answers, in no promised order; absent while the batch
         * waits.
         */
        public Builder response(BatchAnswerItem element) {
            this.responses = Checks.plus(this.responses, element);
            return this;
        }

        /** Tokens of the whole batch. */
        @JsonProperty("usage")
        public Builder usage(JsonNode usage) {
            this.usage = usage;
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
        public BatchAnswer build() {
            BatchAnswer built = new BatchAnswer(
                    status,
                    requestId,
                    model,
                    Checks.copy(responses),
                    usage,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

