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
 * Answer of the classic text models.
 *
 * <p>Models: {@code @cf/deepseek-ai/deepseek-math-7b-instruct}, {@code
 * @cf/deepseek-ai/deepseek-r1-distill-qwen-32b}, {@code @cf/defog/sqlcoder-7b-2}, {@code
 * @cf/fblgit/una-cybertron-7b-v2-bf16}, {@code @cf/google/gemma-2b-it-lora}, {@code
 * @cf/google/gemma-3-12b-it}, {@code @cf/google/gemma-7b-it-lora}, {@code
 * @cf/meta-llama/llama-2-7b-chat-hf-lora}, {@code @cf/meta/llama-2-7b-chat-fp16}, {@code
 * @cf/meta/llama-2-7b-chat-int8}, {@code @cf/meta/llama-3-8b-instruct}, {@code
 * @cf/meta/llama-3-8b-instruct-awq}, {@code @cf/meta/llama-3.1-70b-instruct}, {@code
 * @cf/meta/llama-3.1-8b-instruct}, {@code @cf/meta/llama-3.1-8b-instruct-awq}, {@code
 * @cf/meta/llama-3.1-8b-instruct-fast}, {@code @cf/meta/llama-3.1-8b-instruct-fp8}, {@code
 * @cf/meta/llama-3.2-11b-vision-instruct}, {@code @cf/meta/llama-3.2-1b-instruct}, {@code
 * @cf/meta/llama-3.2-3b-instruct}, {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}, {@code
 * @cf/meta/llama-4-scout-17b-16e-instruct}, {@code @cf/microsoft/phi-2}, {@code
 * @cf/mistral/mistral-7b-instruct-v0.1}, {@code @cf/mistral/mistral-7b-instruct-v0.2-lora}, {@code
 * @cf/mistralai/mistral-small-3.1-24b-instruct}, {@code @cf/openchat/openchat-3.5-0106}, {@code
 * @cf/qwen/qwen1.5-0.5b-chat}, {@code @cf/qwen/qwen1.5-1.8b-chat}, {@code @cf/qwen/qwen1.5-14b-chat-awq},
 * {@code @cf/qwen/qwen1.5-7b-chat-awq}, {@code @cf/qwen/qwen2.5-coder-32b-instruct}, {@code
 * @cf/qwen/qwq-32b}, {@code @cf/thebloke/discolm-german-7b-v1-awq}, {@code @cf/tiiuae/falcon-7b-instruct},
 * {@code @cf/tinyllama/tinyllama-1.1b-chat-v1.0}, {@code @hf/google/gemma-7b-it}, {@code
 * @hf/meta-llama/meta-llama-3-8b-instruct}, {@code @hf/mistral/mistral-7b-instruct-v0.2}, {@code
 * @hf/nexusflow/starling-lm-7b-beta}, {@code @hf/nousresearch/hermes-2-pro-mistral-7b}, {@code
 * @hf/thebloke/deepseek-coder-6.7b-base-awq}, {@code @hf/thebloke/deepseek-coder-6.7b-instruct-awq}, {@code
 * @hf/thebloke/llama-2-13b-chat-awq}, {@code @hf/thebloke/llamaguard-7b-awq}, {@code
 * @hf/thebloke/mistral-7b-instruct-v0.1-awq}, {@code @hf/thebloke/neural-chat-7b-v3-1-awq}, {@code
 * @hf/thebloke/openhermes-2.5-mistral-7b-awq}, {@code @hf/thebloke/zephyr-7b-beta-awq}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = TextGenerationOutput.Builder.class)
public class TextGenerationOutput {

    /**
     * Answer of the model; text, but an object or a list in JSON mode, null next to tool calls, and at times
     * a number.
     */
    @JsonProperty("response")
    JsonNode response;

    /** Tokens that the call used. */
    @JsonProperty("usage")
    Usage usage;

    /** Tool calls that the model asks for; null or absent when there are none. */
    @JsonProperty("tool_calls")
    List<TextGenerationToolCall> toolCalls;

    @JsonIgnore
    Map<String, JsonNode> extraFields;

    /** Returns the value as text: a text as it is, other JSON as compact JSON, nothing as an empty text. */
    public String text() {
        return JsonTexts.text(response);
    }

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
        builder.usage = usage;
        builder.toolCalls = toolCalls;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link TextGenerationOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /**
         * Answer of the model; text, but an object or a list in JSON mode, null next to tool calls, and at
         * times a number.
         */
        @JsonProperty("response")
        public Builder response(JsonNode response) {
            this.response = response;
            return this;
        }

        /** Tokens that the call used. */
        @JsonProperty("usage")
        public Builder usage(Usage usage) {
            this.usage = usage;
            return this;
        }

        /** Tool calls that the model asks for; null or absent when there are none. */
        @JsonProperty("tool_calls")
        public Builder toolCalls(List<TextGenerationToolCall> toolCalls) {
            this.toolCalls = toolCalls;
            return this;
        }

        /**
         * Adds one element to {@code toolCalls}. Tool calls that the model asks for; null or absent when
         * there are none.
         */
        public Builder toolCall(TextGenerationToolCall element) {
            this.toolCalls = Checks.plus(this.toolCalls, element);
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
        public TextGenerationOutput build() {
            TextGenerationOutput built = new TextGenerationOutput(
                    response,
                    usage,
                    Checks.copy(toolCalls),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

