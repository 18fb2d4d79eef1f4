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
 * Tools to which a chat model is limited for one answer.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = AllowedTools.Builder.class)
public class AllowedTools {

    /** Whether one of the tools must be called. Known here: {@code auto}, {@code required}. Required. */
    @JsonProperty("mode")
    AllowedToolsMode mode;

    /** Tools to which the choice is limited, each as a JSON object that names one. Required. */
    @JsonProperty("tools")
    List<Object> tools;

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
        builder.mode = mode;
        builder.tools = tools;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("AllowedTools");
        checks.required("mode", mode);
        checks.required("tools", tools);
    }

    /** Collects the fields of a {@link AllowedTools}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Whether one of the tools must be called. Known here: {@code auto}, {@code required}. Required. */
        @JsonProperty("mode")
        public Builder mode(AllowedToolsMode mode) {
            this.mode = mode;
            return this;
        }

        /** Tools to which the choice is limited, each as a JSON object that names one. Required. */
        @JsonProperty("tools")
        public Builder tools(List<Object> tools) {
            this.tools = tools;
            return this;
        }

        /**
         * Adds one element to {@code tools}. Tools to which the choice is limited, each as a JSON object that
         * names one. Required.
         */
        public Builder tool(Object element) {
            this.tools = Checks.plus(this.tools, element);
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
        public AllowedTools build() {
            AllowedTools built = new AllowedTools(
                    mode,
                    Checks.copy(tools),
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

