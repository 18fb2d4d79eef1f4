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
 * Answer of models that complete either way: a chat completion for a conversation, a text completion for a
 * prompt.
 *
 * <p>Models: {@code @cf/aisingapore/gemma-sea-lion-v4-27b-it}, {@code @cf/ibm-granite/granite-4.0-h-micro},
 * {@code @cf/qwen/qwen3-30b-a3b-fp8}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = CompletionOutput.Builder.class)
public class CompletionOutput {

    /** Id of the answer. */
    @JsonProperty("id")
    String id;

    /**
     * Kind of the answer, for example chat.completion. Known here: {@code chat.completion}, {@code
     * text_completion}.
     */
    @JsonProperty("object")
    CompletionOutputObject object;

    /** Time of the answer, in seconds since 1970 UTC. */
    @JsonProperty("created")
    Long created;

    /** Name of the model that answered, which may be the target of an alias. */
    @JsonProperty("model")
    String model;

    /** Answers of the model. */
    @JsonProperty("choices")
    List<CompletionChoice> choices;

    /** Tokens that the call used. */
    @JsonProperty("usage")
    Usage usage;

    /** Log probabilities of the tokens of the prompt, as free-form JSON. */
    @JsonProperty("prompt_logprobs")
    JsonNode promptLogprobs;

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
        builder.promptLogprobs = promptLogprobs;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link CompletionOutput}. Not safe for use from several threads. */
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

        /**
         * Kind of the answer, for example chat.completion. Known here: {@code chat.completion}, {@code
         * text_completion}.
         */
        @JsonProperty("object")
        public Builder object(CompletionOutputObject object) {
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
        public Builder choices(List<CompletionChoice> choices) {
            this.choices = choices;
            return this;
        }

        /** Adds one element to {@code choices}. Answers of the model. */
        public Builder choice(CompletionChoice element) {
            this.choices = Checks.plus(this.choices, element);
            return this;
        }

        /** Tokens that the call used. */
        @JsonProperty("usage")
        public Builder usage(Usage usage) {
            this.usage = usage;
            return this;
        }

        /** Log probabilities of the tokens of the prompt, as free-form JSON. */
        @JsonProperty("prompt_logprobs")
        public Builder promptLogprobs(JsonNode promptLogprobs) {
            this.promptLogprobs = promptLogprobs;
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
        public CompletionOutput build() {
            CompletionOutput built = new CompletionOutput(
                    id,
                    object,
                    created,
                    model,
                    Checks.copy(choices),
                    usage,
                    promptLogprobs,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

