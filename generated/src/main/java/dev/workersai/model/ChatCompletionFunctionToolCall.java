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
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Earlier call of a function, given back within a conversation.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionFunctionToolCall.Builder.class)
public class ChatCompletionFunctionToolCall implements ChatCompletionToolCall {

    /** Id of the tool call, to be given back with its result. Required. */
    @JsonProperty("id")
    String id;

    /** Function to call, with its arguments. Required. */
    @JsonProperty("function")
    FunctionCall function;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Kind of the call. Always {@code function}. */
    @JsonProperty("type")
    public String type() {
        return "function";
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
        builder.id = id;
        builder.function = function;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("ChatCompletionFunctionToolCall");
        checks.required("id", id);
        checks.required("function", function);
    }

    /** Collects the fields of a {@link ChatCompletionFunctionToolCall}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties({ "type" })
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Id of the tool call, to be given back with its result. Required. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Function to call, with its arguments. Required. */
        @JsonProperty("function")
        public Builder function(FunctionCall function) {
            this.function = function;
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
        public ChatCompletionFunctionToolCall build() {
            ChatCompletionFunctionToolCall built = new ChatCompletionFunctionToolCall(
                    id,
                    function,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

