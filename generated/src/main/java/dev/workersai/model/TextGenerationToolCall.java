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
 * One tool call that a model asks for, flat with name and arguments or nested under function.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = TextGenerationToolCall.Builder.class)
public class TextGenerationToolCall {

    /** Arguments of the call, where the call is not nested under function. */
    @JsonProperty("arguments")
    JsonNode arguments;

    /** Name of the function to call, where the call is not nested under function. */
    @JsonProperty("name")
    String name;

    /** Id of the tool call, to be given back with its result; some models leave it out or use it twice. */
    @JsonProperty("id")
    String id;

    /** Kind of the call, usually function. */
    @JsonProperty("type")
    String type;

    /** Function to call, where the call is nested; null where name and arguments stand beside it. */
    @JsonProperty("function")
    CompletionFunctionCall function;

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
        builder.arguments = arguments;
        builder.name = name;
        builder.id = id;
        builder.type = type;
        builder.function = function;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link TextGenerationToolCall}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Arguments of the call, where the call is not nested under function. */
        @JsonProperty("arguments")
        public Builder arguments(JsonNode arguments) {
            this.arguments = arguments;
            return this;
        }

        /** Name of the function to call, where the call is not nested under function. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Id of the tool call, to be given back with its result; some models leave it out or use it twice. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Kind of the call, usually function. */
        @JsonProperty("type")
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /** Function to call, where the call is nested; null where name and arguments stand beside it. */
        @JsonProperty("function")
        public Builder function(CompletionFunctionCall function) {
            this.function = function;
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
        public TextGenerationToolCall build() {
            TextGenerationToolCall built = new TextGenerationToolCall(
                    arguments,
                    name,
                    id,
                    type,
                    function,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

