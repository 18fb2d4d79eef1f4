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
 * Answer of the chat-completions models.
 *
 * <p>Models: {@code @cf/deepseek-ai/deepseek-v4-flash-0731}, {@code @cf/deepseek-ai/deepseek-v4-pro-0813},
 * {@code @cf/google/gemma-4-26b-a4b-it}, {@code @cf/moonshotai/kimi-k2.5}, {@code @cf/moonshotai/kimi-k2.6},
 * {@code @cf/moonshotai/kimi-k2.7-code}, {@code @cf/nvidia/nemotron-3-120b-a12b}, {@code
 * @cf/qwen/qwen3.8-27b}, {@code @cf/zai-org/glm-4.7-flash}, {@code @cf/zai-org/glm-5.2}, {@code
 * @cf/zai-org/glm-5.3}, {@code @cf/zai-org/glm-5.3-flash}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionOutput.Builder.class)
public class ChatCompletionOutput {

    /** Id of the answer. */
    @JsonProperty("id")
    String id;

    /** Kind of the answer, for example chat.completion. */
    @JsonProperty("object")
    String object;

    /** Time of the answer, in seconds since 1970 UTC. */
    @JsonProperty("created")
    Long created;

    /** Name of the model that answered, which may be the target of an alias. */
    @JsonProperty("model")
    String model;

    /** Answers of the model. */
    @JsonProperty("choices")
    List<ChatCompletionChoice> choices;

    /** Tokens that the call used. */
    @JsonProperty("usage")
    Usage usage;

    /** Mark of the server configuration that answered, where the service reports it. */
    @JsonProperty("system_fingerprint")
    String systemFingerprint;

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
        builder.object = object;
        builder.created = created;
        builder.model = model;
        builder.choices = choices;
        builder.usage = usage;
        builder.systemFingerprint = systemFingerprint;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ChatCompletionOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Id of the answer. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Kind of the answer, for example chat.completion. */
        @JsonProperty("object")
        public Builder object(String object) {
            this.object = object;
            return this;
        }

        /** Time of the answer, in seconds since 1970 UTC. */
        @JsonProperty("created")
        public Builder created(Long created) {
            this.created = created;
            return this;
        }

        /** Time of the answer, in seconds since 1970 UTC. */
        public Builder created(long created) {
            this.created = created;
            return this;
        }

        /** Name of the model that answered, which may be the target of an alias. */
        @JsonProperty("model")
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** Answers of the model. */
        @JsonProperty("choices")
        public Builder choices(List<ChatCompletionChoice> choices) {
            this.choices = choices;
            return this;
        }

        /** Adds one element to {@code choices}. Answers of the model. */
        public Builder choice(ChatCompletionChoice element) {
            this.choices = Checks.plus(this.choices, element);
            return this;
        }

        /** Tokens that the call used. */
        @JsonProperty("usage")
        public Builder usage(Usage usage) {
            this.usage = usage;
            return this;
        }

        /** Mark of the server configuration that answered, where the service reports it. */
        @JsonProperty("system_fingerprint")
        public Builder systemFingerprint(String systemFingerprint) {
            this.systemFingerprint = systemFingerprint;
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
        public ChatCompletionOutput build() {
            ChatCompletionOutput built = new ChatCompletionOutput(
                    id,
                    object,
                    created,
                    model,
                    Checks.copy(choices),
                    usage,
                    systemFingerprint,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

