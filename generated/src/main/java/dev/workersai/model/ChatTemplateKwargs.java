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
 * Switches of the chat template of models whose thinking can be switched off.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatTemplateKwargs.Builder.class)
public class ChatTemplateKwargs {

    /**
     * Whether the model thinks before it answers; release notes of kimi-k2.6 call this switch thinking. The
     * service assumes {@code true} when absent.
     */
    @JsonProperty("enable_thinking")
    Boolean enableThinking;

    /**
     * Whether to drop the reasoning of earlier turns; false keeps it in the conversation. The service assumes
     * {@code false} when absent.
     */
    @JsonProperty("clear_thinking")
    Boolean clearThinking;

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
        builder.clearThinking = clearThinking;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ChatTemplateKwargs}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /**
         * Whether the model thinks before it answers; release notes of kimi-k2.6 call this switch thinking.
         * The service assumes {@code true} when absent.
         */
        @JsonProperty("enable_thinking")
        public Builder enableThinking(Boolean enableThinking) {
            this.enableThinking = enableThinking;
            return this;
        }

        /**
         * Whether to drop the reasoning of earlier turns; false keeps it in the conversation. The service
         * assumes {@code false} when absent.
         */
        @JsonProperty("clear_thinking")
        public Builder clearThinking(Boolean clearThinking) {
            this.clearThinking = clearThinking;
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
        public ChatTemplateKwargs build() {
            ChatTemplateKwargs built = new ChatTemplateKwargs(
                    enableThinking,
                    clearThinking,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

