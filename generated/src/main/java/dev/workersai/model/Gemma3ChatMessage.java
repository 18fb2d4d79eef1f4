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
 * One message of a conversation, as gemma-3 takes it.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Gemma3ChatMessage.Builder.class)
public class Gemma3ChatMessage {

    /** Role of the speaker: system, user, assistant or tool. */
    @JsonProperty("role")
    String role;

    /** Text of the message, or a list of text and image parts; plain text is safest where there is no image. */
    @JsonProperty("content")
    Gemma3MessageContent content;

    /** Name of the speaker; in a message with a tool result, the name of the tool. */
    @JsonProperty("name")
    String name;

    /** Id of the tool call that this message answers. */
    @JsonProperty("tool_call_id")
    String toolCallId;

    /** Tool calls that the model asked for in this message. */
    @JsonProperty("tool_calls")
    List<ChatMessageToolCall> toolCalls;

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
        builder.role = role;
        builder.content = content;
        builder.name = name;
        builder.toolCallId = toolCallId;
        builder.toolCalls = toolCalls;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Returns a message that tells the model how to behave. */
    public static Gemma3ChatMessage system(Gemma3MessageContent content) {
        return builder().role("system").content(content).build();
    }

    /** Returns a message that tells the model how to behave. */
    public static Gemma3ChatMessage system(String content) {
        return builder().role("system").content(content).build();
    }

    /** Returns a message that tells the model how to behave. */
    public static Gemma3ChatMessage system(List<VisionMessagePart> content) {
        return builder().role("system").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static Gemma3ChatMessage user(Gemma3MessageContent content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static Gemma3ChatMessage user(String content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static Gemma3ChatMessage user(List<VisionMessagePart> content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message that the model gave earlier. */
    public static Gemma3ChatMessage assistant(Gemma3MessageContent content) {
        return builder().role("assistant").content(content).build();
    }

    /** Returns a message that the model gave earlier. */
    public static Gemma3ChatMessage assistant(String content) {
        return builder().role("assistant").content(content).build();
    }

    /** Returns a message that the model gave earlier. */
    public static Gemma3ChatMessage assistant(List<VisionMessagePart> content) {
        return builder().role("assistant").content(content).build();
    }

    /** Collects the fields of a {@link Gemma3ChatMessage}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Role of the speaker: system, user, assistant or tool. */
        @JsonProperty("role")
        public Builder role(String role) {
            this.role = role;
            return this;
        }

        /**
         * Text of the message, or a list of text and image parts; plain text is safest where there is no
         * image.
         */
        @JsonProperty("content")
        public Builder content(Gemma3MessageContent content) {
            this.content = content;
            return this;
        }

        /**
         * Text of the message, or a list of text and image parts; plain text is safest where there is no
         * image.
         */
        public Builder content(String content) {
            this.content = Gemma3MessageContent.of(content);
            return this;
        }

        /**
         * Text of the message, or a list of text and image parts; plain text is safest where there is no
         * image.
         */
        public Builder content(List<VisionMessagePart> content) {
            this.content = Gemma3MessageContent.of(content);
            return this;
        }

        /** Name of the speaker; in a message with a tool result, the name of the tool. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Id of the tool call that this message answers. */
        @JsonProperty("tool_call_id")
        public Builder toolCallId(String toolCallId) {
            this.toolCallId = toolCallId;
            return this;
        }

        /** Tool calls that the model asked for in this message. */
        @JsonProperty("tool_calls")
        public Builder toolCalls(List<ChatMessageToolCall> toolCalls) {
            this.toolCalls = toolCalls;
            return this;
        }

        /** Adds one element to {@code toolCalls}. Tool calls that the model asked for in this message. */
        public Builder toolCall(ChatMessageToolCall element) {
            this.toolCalls = Checks.plus(this.toolCalls, element);
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
         */
        public Gemma3ChatMessage build() {
            Gemma3ChatMessage built = new Gemma3ChatMessage(
                    role,
                    content,
                    name,
                    toolCallId,
                    Checks.copy(toolCalls),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

