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
 * Custom tool that the model asks for, with the text for it.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionOutputCustomCall.Builder.class)
public class ChatCompletionOutputCustomCall {

    /** Name of the tool to call. */
    @JsonProperty("name")
    String name;

    /** Text that the model hands to the custom tool. */
    @JsonProperty("input")
    String input;

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
        builder.name = name;
        builder.input = input;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ChatCompletionOutputCustomCall}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Name of the tool to call. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Text that the model hands to the custom tool. */
        @JsonProperty("input")
        public Builder input(String input) {
            this.input = input;
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
        public ChatCompletionOutputCustomCall build() {
            ChatCompletionOutputCustomCall built = new ChatCompletionOutputCustomCall(
                    name,
                    input,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

