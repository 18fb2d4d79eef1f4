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
 * Tokens that a call of the gpt-oss models used, under the names of the chat form or of the Responses form.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = GptOssUsage.Builder.class)
public class GptOssUsage {

    /** Tokens of the input. */
    @JsonProperty("prompt_tokens")
    Long promptTokens;

    /** Tokens that the model wrote. */
    @JsonProperty("completion_tokens")
    Long completionTokens;

    /** Tokens of input and answer together. */
    @JsonProperty("total_tokens")
    Long totalTokens;

    /** Neurons billed for the call, the unit of price of the service; null where it does not report them. */
    @JsonProperty("neurons")
    Double neurons;

    /** What the tokens of the input were made of. */
    @JsonProperty("prompt_tokens_details")
    PromptTokensDetails promptTokensDetails;

    /** What the tokens of the answer were made of. */
    @JsonProperty("completion_tokens_details")
    CompletionTokensDetails completionTokensDetails;

    /** Tokens of the input, as answers in the form of the Responses API count them. */
    @JsonProperty("input_tokens")
    Long inputTokens;

    /** Tokens that the model wrote, as answers in the form of the Responses API count them. */
    @JsonProperty("output_tokens")
    Long outputTokens;

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
        builder.promptTokens = promptTokens;
        builder.completionTokens = completionTokens;
        builder.totalTokens = totalTokens;
        builder.neurons = neurons;
        builder.promptTokensDetails = promptTokensDetails;
        builder.completionTokensDetails = completionTokensDetails;
        builder.inputTokens = inputTokens;
        builder.outputTokens = outputTokens;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link GptOssUsage}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Tokens of the input. */
        @JsonProperty("prompt_tokens")
        public Builder promptTokens(Long promptTokens) {
            this.promptTokens = promptTokens;
            return this;
        }

        /** Tokens of the input. */
        public Builder promptTokens(long promptTokens) {
            this.promptTokens = promptTokens;
            return this;
        }

        /** Tokens that the model wrote. */
        @JsonProperty("completion_tokens")
        public Builder completionTokens(Long completionTokens) {
            this.completionTokens = completionTokens;
            return this;
        }

        /** Tokens that the model wrote. */
        public Builder completionTokens(long completionTokens) {
            this.completionTokens = completionTokens;
            return this;
        }

        /** Tokens of input and answer together. */
        @JsonProperty("total_tokens")
        public Builder totalTokens(Long totalTokens) {
            this.totalTokens = totalTokens;
            return this;
        }

        /** Tokens of input and answer together. */
        public Builder totalTokens(long totalTokens) {
            this.totalTokens = totalTokens;
            return this;
        }

        /** Neurons billed for the call, the unit of price of the service; null where it does not report them. */
        @JsonProperty("neurons")
        public Builder neurons(Double neurons) {
            this.neurons = neurons;
            return this;
        }

        /** Neurons billed for the call, the unit of price of the service; null where it does not report them. */
        public Builder neurons(double neurons) {
            this.neurons = neurons;
            return this;
        }

        /** What the tokens of the input were made of. */
        @JsonProperty("prompt_tokens_details")
        public Builder promptTokensDetails(PromptTokensDetails promptTokensDetails) {
            this.promptTokensDetails = promptTokensDetails;
            return this;
        }

        /** What the tokens of the answer were made of. */
        @JsonProperty("completion_tokens_details")
        public Builder completionTokensDetails(CompletionTokensDetails completionTokensDetails) {
            this.completionTokensDetails = completionTokensDetails;
            return this;
        }

        /** Tokens of the input, as answers in the form of the Responses API count them. */
        @JsonProperty("input_tokens")
        public Builder inputTokens(Long inputTokens) {
            this.inputTokens = inputTokens;
            return this;
        }

        /** Tokens of the input, as answers in the form of the Responses API count them. */
        public Builder inputTokens(long inputTokens) {
            this.inputTokens = inputTokens;
            return this;
        }

        /** Tokens that the model wrote, as answers in the form of the Responses API count them. */
        @JsonProperty("output_tokens")
        public Builder outputTokens(Long outputTokens) {
            this.outputTokens = outputTokens;
            return this;
        }

        /** Tokens that the model wrote, as answers in the form of the Responses API count them. */
        public Builder outputTokens(long outputTokens) {
            this.outputTokens = outputTokens;
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
        public GptOssUsage build() {
            GptOssUsage built = new GptOssUsage(
                    promptTokens,
                    completionTokens,
                    totalTokens,
                    neurons,
                    promptTokensDetails,
                    completionTokensDetails,
                    inputTokens,
                    outputTokens,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

