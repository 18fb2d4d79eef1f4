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
 * Answer of the gpt-oss models; the form of the request decides which fields are set.
 *
 * <p>Models: {@code @cf/openai/gpt-oss-120b}, {@code @cf/openai/gpt-oss-20b}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = GptOssOutput.Builder.class)
public class GptOssOutput {

    /** Answer of the model in the classic form; text, but an object or a list in JSON mode. */
    @JsonProperty("response")
    JsonNode response;

    /** Tokens that the call used. */
    @JsonProperty("usage")
    GptOssUsage usage;

    /** Tool calls that the model asks for; null or absent when there are none. */
    @JsonProperty("tool_calls")
    List<TextGenerationToolCall> toolCalls;

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

    /** Answers of the model in the chat form; null in the other forms. */
    @JsonProperty("choices")
    List<GptOssChoice> choices;

    /** Time of the answer, in seconds since 1970 UTC, in the form of the Responses API. */
    @JsonProperty("created_at")
    Long createdAt;

    /** Items of the answer in the form of the Responses API; null in the other forms. */
    @JsonProperty("output")
    List<GptOssOutputItem> output;

    /** What went wrong, in the form of the Responses API; null when nothing did. */
    @JsonProperty("error")
    GptOssError error;

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
        builder.id = id;
        builder.object = object;
        builder.created = created;
        builder.model = model;
        builder.choices = choices;
        builder.createdAt = createdAt;
        builder.output = output;
        builder.error = error;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link GptOssOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Answer of the model in the classic form; text, but an object or a list in JSON mode. */
        @JsonProperty("response")
        public Builder response(JsonNode response) {
            this.response = response;
            return this;
        }

        /** Tokens that the call used. */
        @JsonProperty("usage")
        public Builder usage(GptOssUsage usage) {
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

        /** Answers of the model in the chat form; null in the other forms. */
        @JsonProperty("choices")
        public Builder choices(List<GptOssChoice> choices) {
            this.choices = choices;
            return this;
        }

        /**
         * Adds one element to {@code choices}. Answers of the model in the chat form; null in the other
         * forms.
         */
        public Builder choice(GptOssChoice element) {
            this.choices = Checks.plus(this.choices, element);
            return this;
        }

        /** Time of the answer, in seconds since 1970 UTC, in the form of the Responses API. */
        @JsonProperty("created_at")
        public Builder createdAt(Long createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Time of the answer, in seconds since 1970 UTC, in the form of the Responses API. */
        public Builder createdAt(long createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Items of the answer in the form of the Responses API; null in the other forms. */
        @JsonProperty("output")
        public Builder output(List<GptOssOutputItem> output) {
            this.output = output;
            return this;
        }

        /** What went wrong, in the form of the Responses API; null when nothing did. */
        @JsonProperty("error")
        public Builder error(GptOssError error) {
            this.error = error;
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
        public GptOssOutput build() {
            GptOssOutput built = new GptOssOutput(
                    response,
                    usage,
                    Checks.copy(toolCalls),
                    id,
                    object,
                    created,
                    model,
                    Checks.copy(choices),
                    createdAt,
                    Checks.copy(output),
                    error,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

