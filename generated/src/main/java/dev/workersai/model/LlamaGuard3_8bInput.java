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
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Input of moderation with llama-guard-3-8b: the conversation to judge, and the form of the verdict.
 *
 * <p>Model: {@code @cf/meta/llama-guard-3-8b}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = LlamaGuard3_8bInput.Builder.class)
public class LlamaGuard3_8bInput {

    /** Conversation to judge, oldest message first. Required. */
    @JsonProperty("messages")
    List<LlamaGuardMessage> messages;

    /**
     * Upper limit of tokens to write; the answer is cut there without a sign, also where only the default
     * applies. The service assumes {@code 256} when absent.
     */
    @JsonProperty("max_tokens")
    Long maxTokens;

    /**
     * Randomness of the choice of words; higher is more varied. From 0 to 5. The service assumes {@code 0.6}
     * when absent.
     */
    @JsonProperty("temperature")
    Double temperature;

    /** Form of the verdict; without it the verdict is text. */
    @JsonProperty("response_format")
    LlamaGuardResponseFormat responseFormat;

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
        builder.messages = messages;
        builder.maxTokens = maxTokens;
        builder.temperature = temperature;
        builder.responseFormat = responseFormat;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("LlamaGuard3_8bInput");
        checks.required("messages", messages);
        checks.atLeast("temperature", temperature, "0");
        checks.atMost("temperature", temperature, "5");
    }

    /** Collects the fields of a {@link LlamaGuard3_8bInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Conversation to judge, oldest message first. Required. */
        @JsonProperty("messages")
        public Builder messages(List<LlamaGuardMessage> messages) {
            this.messages = messages;
            return this;
        }

        /** Adds one element to {@code messages}. Conversation to judge, oldest message first. Required. */
        public Builder message(LlamaGuardMessage element) {
            this.messages = Checks.plus(this.messages, element);
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there without a sign, also where only the default
         * applies. The service assumes {@code 256} when absent.
         */
        @JsonProperty("max_tokens")
        public Builder maxTokens(Long maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there without a sign, also where only the default
         * applies. The service assumes {@code 256} when absent.
         */
        public Builder maxTokens(long maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 5. The service assumes {@code
         * 0.6} when absent.
         */
        @JsonProperty("temperature")
        public Builder temperature(Double temperature) {
            this.temperature = temperature;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 5. The service assumes {@code
         * 0.6} when absent.
         */
        public Builder temperature(double temperature) {
            this.temperature = temperature;
            return this;
        }

        /** Form of the verdict; without it the verdict is text. */
        @JsonProperty("response_format")
        public Builder responseFormat(LlamaGuardResponseFormat responseFormat) {
            this.responseFormat = responseFormat;
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
         *
         * @throws dev.workersai.wire.InvalidInputException if a field is missing or out of bounds
         */
        public LlamaGuard3_8bInput build() {
            LlamaGuard3_8bInput built = new LlamaGuard3_8bInput(
                    Checks.copy(messages),
                    maxTokens,
                    temperature,
                    responseFormat,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

