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
 * One answer within a chat completion of the gpt-oss models.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = GptOssChoice.Builder.class)
public class GptOssChoice {

    /** Position among the choices, from 0. */
    @JsonProperty("index")
    Long index;

    /** Message that the model wrote. */
    @JsonProperty("message")
    GptOssMessage message;

    /**
     * Reason why the answer ended; length means that it was cut at the limit of tokens, and other values than
     * the published ones were seen.
     */
    @JsonProperty("finish_reason")
    String finishReason;

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
        builder.index = index;
        builder.message = message;
        builder.finishReason = finishReason;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link GptOssChoice}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Position among the choices, from 0. */
        @JsonProperty("index")
        public Builder index(Long index) {
            this.index = index;
            return this;
        }

        /** Position among the choices, from 0. */
        public Builder index(long index) {
            this.index = index;
            return this;
        }

        /** Message that the model wrote. */
        @JsonProperty("message")
        public Builder message(GptOssMessage message) {
            this.message = message;
            return this;
        }

        /**
         * Reason why the answer ended; length means that it was cut at the limit of tokens, and other values
         * than the published ones were seen.
         */
        @JsonProperty("finish_reason")
        public Builder finishReason(String finishReason) {
            this.finishReason = finishReason;
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
        public GptOssChoice build() {
            GptOssChoice built = new GptOssChoice(
                    index,
                    message,
                    finishReason,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

