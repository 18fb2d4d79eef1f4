// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
 * Earlier answer of the model in a conversation, as the chat-completions models take it.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionAssistantMessage.Builder.class)
public class ChatCompletionAssistantMessage implements ChatCompletionMessage {

    /** Text of the answer; next to tool calls send an empty text, the only value that every model accepts. */
    @JsonProperty("content")
    ChatCompletionAssistantContent content;

    /** Refusal that the model gave earlier, in words. */
    @JsonProperty("refusal")
    String refusal;

    /** Name of the speaker, to tell several of one role apart. */
    @JsonProperty("name")
    String name;

    /** Spoken answer that the model gave earlier, by its id. */
    @JsonProperty("audio")
    ChatCompletionVoiceId audio;

    /** Tool calls that the model asked for in this message. */
    @JsonProperty("tool_calls")
    List<ChatCompletionToolCall> toolCalls;

    /** Call that the model asked for, in the form that tool_calls replaced. */
    @JsonProperty("function_call")
    FunctionCall functionCall;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Role of the speaker. Always {@code assistant}. */
    @JsonProperty("role")
    public String role() {
        return "assistant";
    }

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
        builder.content = content;
        builder.refusal = refusal;
        builder.name = name;
        builder.audio = audio;
        builder.toolCalls = toolCalls;
        builder.functionCall = functionCall;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ChatCompletionAssistantMessage}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties({ "role" })
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text of the answer; next to tool calls send an empty text, the only value that every model accepts. */
        @JsonProperty("content")
        public Builder content(ChatCompletionAssistantContent content) {
            this.content = content;
            return this;
        }

        /** Text of the answer; next to tool calls send an empty text, the only value that every model accepts. */
        public Builder content(String content) {
            this.content = ChatCompletionAssistantContent.of(content);
            return this;
        }

        /** Text of the answer; next to tool calls send an empty text, the only value that every model accepts. */
        public Builder content(List<ChatCompletionAssistantPart> content) {
            this.content = ChatCompletionAssistantContent.of(content);
            return this;
        }

        /** Refusal that the model gave earlier, in words. */
        @JsonProperty("refusal")
        public Builder refusal(String refusal) {
            this.refusal = refusal;
            return this;
        }

        /** Name of the speaker, to tell several of one role apart. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Spoken answer that the model gave earlier, by its id. */
        @JsonProperty("audio")
        public Builder audio(ChatCompletionVoiceId audio) {
            this.audio = audio;
            return this;
        }

        /** Tool calls that the model asked for in this message. */
        @JsonProperty("tool_calls")
        public Builder toolCalls(List<ChatCompletionToolCall> toolCalls) {
            this.toolCalls = toolCalls;
            return this;
        }

        /** Adds one element to {@code toolCalls}. Tool calls that the model asked for in this message. */
        public Builder toolCall(ChatCompletionToolCall element) {
            this.toolCalls = Checks.plus(this.toolCalls, element);
            return this;
        }

        /** Call that the model asked for, in the form that tool_calls replaced. */
        @JsonProperty("function_call")
        public Builder functionCall(FunctionCall functionCall) {
            this.functionCall = functionCall;
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
        public ChatCompletionAssistantMessage build() {
            ChatCompletionAssistantMessage built = new ChatCompletionAssistantMessage(
                    content,
                    refusal,
                    name,
                    audio,
                    Checks.copy(toolCalls),
                    functionCall,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

