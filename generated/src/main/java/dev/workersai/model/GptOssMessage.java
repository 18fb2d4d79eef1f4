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
 * Message that a gpt-oss model wrote in answer to a conversation.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = GptOssMessage.Builder.class)
public class GptOssMessage {

    /** Role of the speaker. */
    @JsonProperty("role")
    String role;

    /** Text of the answer; may be null or empty next to tool calls or reasoning. */
    @JsonProperty("content")
    String content;

    /** Tool calls that the model asks for; null or absent when there are none. */
    @JsonProperty("tool_calls")
    List<TextGenerationToolCall> toolCalls;

    /** Reasoning before the answer, in words; other models put it into reasoning. */
    @JsonProperty("reasoning_content")
    String reasoningContent;

    /** Reasoning before the answer, in words; other models put it into reasoning_content. */
    @JsonProperty("reasoning")
    String reasoning;

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
        builder.role = role;
        builder.content = content;
        builder.toolCalls = toolCalls;
        builder.reasoningContent = reasoningContent;
        builder.reasoning = reasoning;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link GptOssMessage}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Role of the speaker. */
        @JsonProperty("role")
        public Builder role(String role) {
            this.role = role;
            return this;
        }

        /** Text of the answer; may be null or empty next to tool calls or reasoning. */
        @JsonProperty("content")
        public Builder content(String content) {
            this.content = content;
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

        /** Reasoning before the answer, in words; other models put it into reasoning. */
        @JsonProperty("reasoning_content")
        public Builder reasoningContent(String reasoningContent) {
            this.reasoningContent = reasoningContent;
            return this;
        }

        /** Reasoning before the answer, in words; other models put it into reasoning_content. */
        @JsonProperty("reasoning")
        public Builder reasoning(String reasoning) {
            this.reasoning = reasoning;
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
        public GptOssMessage build() {
            GptOssMessage built = new GptOssMessage(
                    role,
                    content,
                    Checks.copy(toolCalls),
                    reasoningContent,
                    reasoning,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

