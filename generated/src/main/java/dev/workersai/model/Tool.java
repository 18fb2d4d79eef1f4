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
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Tool that a classic text model may ask the caller to run; the form nested under function is understood most
 * widely.
 *
 * <p>Exactly one of these must be set: {@code name} with {@code description} with {@code parameters}; {@code
 * type} with {@code function}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Tool.Builder.class)
public class Tool {

    /** Name of the tool; letters, digits, underscores and hyphens, at most 64, are safe everywhere. */
    @JsonProperty("name")
    String name;

    /** What the tool does, so that the model knows when to call it; send an empty text rather than nothing. */
    @JsonProperty("description")
    String description;

    /** JSON Schema of the arguments; its type must be object. */
    @JsonProperty("parameters")
    Object parameters;

    /** Kind of the tool, function for the nested form; left out in the flat form. */
    @JsonProperty("type")
    String type;

    /** Function that the model may call, in the nested form of a tool. */
    @JsonProperty("function")
    ToolFunction function;

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
        builder.name = name;
        builder.description = description;
        builder.parameters = parameters;
        builder.type = type;
        builder.function = function;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Tool");
        checks.exactlyOne(Checks.choice("name with description with parameters", name, description, parameters), Checks.choice("type with function", type, function));
    }

    /** Collects the fields of a {@link Tool}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Name of the tool; letters, digits, underscores and hyphens, at most 64, are safe everywhere. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * What the tool does, so that the model knows when to call it; send an empty text rather than
         * nothing.
         */
        @JsonProperty("description")
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** JSON Schema of the arguments; its type must be object. */
        @JsonProperty("parameters")
        public Builder parameters(Object parameters) {
            this.parameters = parameters;
            return this;
        }

        /** Kind of the tool, function for the nested form; left out in the flat form. */
        @JsonProperty("type")
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /** Function that the model may call, in the nested form of a tool. */
        @JsonProperty("function")
        public Builder function(ToolFunction function) {
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
        public Tool build() {
            Tool built = new Tool(
                    name,
                    description,
                    parameters,
                    type,
                    function,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

