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
 * One message of a conversation to judge.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = LlamaGuardMessage.Builder.class)
public class LlamaGuardMessage {

    /** Role of the speaker. Known here: {@code user}, {@code assistant}. Required. */
    @JsonProperty("role")
    LlamaGuardMessageRole role;

    /** Text of the message. Required. */
    @JsonProperty("content")
    String content;

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
        builder.role = role;
        builder.content = content;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Returns a message of the person who asks. */
    public static LlamaGuardMessage user(String content) {
        return builder().role(LlamaGuardMessageRole.of("user")).content(content).build();
    }

    /** Returns a message that the model gave. */
    public static LlamaGuardMessage assistant(String content) {
        return builder().role(LlamaGuardMessageRole.of("assistant")).content(content).build();
    }

    private void check() {
        Checks checks = new Checks("LlamaGuardMessage");
        checks.required("role", role);
        checks.required("content", content);
    }

    /** Collects the fields of a {@link LlamaGuardMessage}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Role of the speaker. Known here: {@code user}, {@code assistant}. Required. */
        @JsonProperty("role")
        public Builder role(LlamaGuardMessageRole role) {
            this.role = role;
            return this;
        }

        /** Text of the message. Required. */
        @JsonProperty("content")
        public Builder content(String content) {
            this.content = content;
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
        public LlamaGuardMessage build() {
            LlamaGuardMessage built = new LlamaGuardMessage(
                    role,
                    content,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

