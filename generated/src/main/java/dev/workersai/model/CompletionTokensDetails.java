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
 * What the tokens of an answer were made of; a null count is unknown.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = CompletionTokensDetails.Builder.class)
public class CompletionTokensDetails {

    /** Tokens spent on reasoning. */
    @JsonProperty("reasoning_tokens")
    Long reasoningTokens;

    /** Tokens of audio. */
    @JsonProperty("audio_tokens")
    Long audioTokens;

    /** Tokens of the prediction that the answer repeated. */
    @JsonProperty("accepted_prediction_tokens")
    Long acceptedPredictionTokens;

    /** Tokens of the prediction that the answer did not repeat. */
    @JsonProperty("rejected_prediction_tokens")
    Long rejectedPredictionTokens;

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
        builder.reasoningTokens = reasoningTokens;
        builder.audioTokens = audioTokens;
        builder.acceptedPredictionTokens = acceptedPredictionTokens;
        builder.rejectedPredictionTokens = rejectedPredictionTokens;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link CompletionTokensDetails}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Tokens spent on reasoning. */
        @JsonProperty("reasoning_tokens")
        public Builder reasoningTokens(Long reasoningTokens) {
            this.reasoningTokens = reasoningTokens;
            return this;
        }

        /** Tokens spent on reasoning. */
        public Builder reasoningTokens(long reasoningTokens) {
            this.reasoningTokens = reasoningTokens;
            return this;
        }

        /** Tokens of audio. */
        @JsonProperty("audio_tokens")
        public Builder audioTokens(Long audioTokens) {
            this.audioTokens = audioTokens;
            return this;
        }

        /** Tokens of audio. */
        public Builder audioTokens(long audioTokens) {
            this.audioTokens = audioTokens;
            return this;
        }

        /** Tokens of the prediction that the answer repeated. */
        @JsonProperty("accepted_prediction_tokens")
        public Builder acceptedPredictionTokens(Long acceptedPredictionTokens) {
            this.acceptedPredictionTokens = acceptedPredictionTokens;
            return this;
        }

        /** Tokens of the prediction that the answer repeated. */
        public Builder acceptedPredictionTokens(long acceptedPredictionTokens) {
            this.acceptedPredictionTokens = acceptedPredictionTokens;
            return this;
        }

        /** Tokens of the prediction that the answer did not repeat. */
        @JsonProperty("rejected_prediction_tokens")
        public Builder rejectedPredictionTokens(Long rejectedPredictionTokens) {
            this.rejectedPredictionTokens = rejectedPredictionTokens;
            return this;
        }

        /** Tokens of the prediction that the answer did not repeat. */
        public Builder rejectedPredictionTokens(long rejectedPredictionTokens) {
            this.rejectedPredictionTokens = rejectedPredictionTokens;
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
        public CompletionTokensDetails build() {
            CompletionTokensDetails built = new CompletionTokensDetails(
                    reasoningTokens,
                    audioTokens,
                    acceptedPredictionTokens,
                    rejectedPredictionTokens,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

