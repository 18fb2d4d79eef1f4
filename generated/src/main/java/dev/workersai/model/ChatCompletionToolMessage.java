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
 * Result of a tool call in a conversation, as the chat-completions models take it.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionToolMessage.Builder.class)
public class ChatCompletionToolMessage implements ChatCompletionMessage {

    /** Result of the tool call as text; JSON goes in as its text. Required. */
    @JsonProperty("content")
    ChatCompletionTextContent content;

    /** Id of the tool call that this message answers. Required. */
    @JsonProperty("tool_call_id")
    String toolCallId;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Role of the speaker. Always {@code tool}. */
    @JsonProperty("role")
    public String role() {
        return "tool";
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
        builder.toolCallId = toolCallId;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("ChatCompletionToolMessage");
        checks.required("content", content);
        checks.required("tool_call_id", toolCallId);
    }

    /** Collects the fields of a {@link ChatCompletionToolMessage}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties({ "role" })
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Result of the tool call as text; JSON goes in as its text. Required. */
        @JsonProperty("content")
        public Builder content(ChatCompletionTextContent content) {
            this.content = content;
            return this;
        }

        /** Result of the tool call as text; JSON goes in as its text. Required. */
        public Builder content(String content) {
            this.content = ChatCompletionTextContent.of(content);
            return this;
        }

        /** Result of the tool call as text; JSON goes in as its text. Required. */
        public Builder content(List<ChatCompletionTextPart> content) {
            this.content = ChatCompletionTextContent.of(content);
            return this;
        }

        /** Id of the tool call that this message answers. Required. */
        @JsonProperty("tool_call_id")
        public Builder toolCallId(String toolCallId) {
            this.toolCallId = toolCallId;
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
        public ChatCompletionToolMessage build() {
            ChatCompletionToolMessage built = new ChatCompletionToolMessage(
                    content,
                    toolCallId,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

