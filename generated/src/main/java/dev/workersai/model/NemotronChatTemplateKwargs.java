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
 * Switches of the chat template of nemotron-3.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = NemotronChatTemplateKwargs.Builder.class)
public class NemotronChatTemplateKwargs {

    /** Whether the model thinks before it answers. */
    @JsonProperty("enable_thinking")
    Boolean enableThinking;

    /** Whether the model thinks less than it usually does. */
    @JsonProperty("low_effort")
    Boolean lowEffort;

    /** Whether the content of the answer must not be empty. */
    @JsonProperty("force_nonempty_content")
    Boolean forceNonemptyContent;

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
        builder.enableThinking = enableThinking;
        builder.lowEffort = lowEffort;
        builder.forceNonemptyContent = forceNonemptyContent;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link NemotronChatTemplateKwargs}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Whether the model thinks before it answers. */
        @JsonProperty("enable_thinking")
        public Builder enableThinking(Boolean enableThinking) {
            this.enableThinking = enableThinking;
            return this;
        }

        /** Whether the model thinks less than it usually does. */
        @JsonProperty("low_effort")
        public Builder lowEffort(Boolean lowEffort) {
            this.lowEffort = lowEffort;
            return this;
        }

        /** Whether the content of the answer must not be empty. */
        @JsonProperty("force_nonempty_content")
        public Builder forceNonemptyContent(Boolean forceNonemptyContent) {
            this.forceNonemptyContent = forceNonemptyContent;
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
        public NemotronChatTemplateKwargs build() {
            NemotronChatTemplateKwargs built = new NemotronChatTemplateKwargs(
                    enableThinking,
                    lowEffort,
                    forceNonemptyContent,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

