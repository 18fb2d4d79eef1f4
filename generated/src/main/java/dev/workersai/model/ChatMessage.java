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
 * One message of a conversation, as the classic text models take it.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatMessage.Builder.class)
public class ChatMessage {

    /** Role of the speaker: system, user, assistant or tool. Required. */
    @JsonProperty("role")
    String role;

    /**
     * Text of the message, or a list of parts; plain text is safest, since some models refuse lists.
     * Required.
     */
    @JsonProperty("content")
    ChatMessageContent content;

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
    public static ChatMessage system(ChatMessageContent content) {
        return builder().role("system").content(content).build();
    }

    /** Returns a message that tells the model how to behave. */
    public static ChatMessage system(String content) {
        return builder().role("system").content(content).build();
    }

    /** Returns a message that tells the model how to behave. */
    public static ChatMessage system(List<ChatMessagePart> content) {
        return builder().role("system").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static ChatMessage user(ChatMessageContent content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static ChatMessage user(String content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static ChatMessage user(List<ChatMessagePart> content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message that the model gave earlier. */
    public static ChatMessage assistant(ChatMessageContent content) {
        return builder().role("assistant").content(content).build();
    }

    /** Returns a message that the model gave earlier. */
    public static ChatMessage assistant(String content) {
        return builder().role("assistant").content(content).build();
    }

    /** Returns a message that the model gave earlier. */
    public static ChatMessage assistant(List<ChatMessagePart> content) {
        return builder().role("assistant").content(content).build();
    }

    private void check() {
        Checks checks = new Checks("ChatMessage");
        checks.required("role", role);
        checks.required("content", content);
    }

    /** Collects the fields of a {@link ChatMessage}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Role of the speaker: system, user, assistant or tool. Required. */
        @JsonProperty("role")
        public Builder role(String role) {
            this.role = role;
            return this;
        }

        /**
         * Text of the message, or a list of parts; plain text is safest, since some models refuse lists.
         * Required.
         */
        @JsonProperty("content")
        public Builder content(ChatMessageContent content) {
            this.content = content;
            return this;
        }

        /**
         * Text of the message, or a list of parts; plain text is safest, since some models refuse lists.
         * Required.
         */
        public Builder content(String content) {
            this.content = ChatMessageContent.of(content);
            return this;
        }

        /**
         * Text of the message, or a list of parts; plain text is safest, since some models refuse lists.
         * Required.
         */
        public Builder content(List<ChatMessagePart> content) {
            this.content = ChatMessageContent.of(content);
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
         *
         * @throws dev.workersai.wire.InvalidInputException if a field is missing or out of bounds
         */
        public ChatMessage build() {
            ChatMessage built = new ChatMessage(
                    role,
                    content,
                    name,
                    toolCallId,
                    Checks.copy(toolCalls),
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

