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
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * One tool call that a chat-completions model asks for.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionOutputToolCall.Builder.class)
public class ChatCompletionOutputToolCall {

    /** Id of the tool call, to be given back with its result; some models leave it out or use it twice. */
    @JsonProperty("id")
    String id;

    /** Kind of the call. Known here: {@code function}, {@code custom}. */
    @JsonProperty("type")
    ChatCompletionOutputToolCallType type;

    /** Function to call; null for calls of custom tools. */
    @JsonProperty("function")
    CompletionFunctionCall function;

    /** Call of a custom tool; null for function calls. */
    @JsonProperty("custom")
    ChatCompletionOutputCustomCall custom;

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
        builder.type = type;
        builder.function = function;
        builder.custom = custom;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ChatCompletionOutputToolCall}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Id of the tool call, to be given back with its result; some models leave it out or use it twice. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Kind of the call. Known here: {@code function}, {@code custom}. */
        @JsonProperty("type")
        public Builder type(ChatCompletionOutputToolCallType type) {
            this.type = type;
            return this;
        }

        /** Function to call; null for calls of custom tools. */
        @JsonProperty("function")
        public Builder function(CompletionFunctionCall function) {
            this.function = function;
            return this;
        }

        /** Call of a custom tool; null for function calls. */
        @JsonProperty("custom")
        public Builder custom(ChatCompletionOutputCustomCall custom) {
            this.custom = custom;
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
        public ChatCompletionOutputToolCall build() {
            ChatCompletionOutputToolCall built = new ChatCompletionOutputToolCall(
                    id,
                    type,
                    function,
                    custom,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

