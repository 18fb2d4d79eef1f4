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
 * One message.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Message.Builder.class)
public class Message {

    /** Who speaks. Matches {@code ^[a-z]+$}. Required. */
    @JsonProperty("role")
    String role;

    /** What is said. Required. */
    @JsonProperty("content")
    Content content;

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
    public static Message user(Content content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static Message user(String content) {
        return builder().role("user").content(content).build();
    }

    /** Returns a message of the person who asks. */
    public static Message user(List<Part> content) {
        return builder().role("user").content(content).build();
    }

    private void check() {
        Checks checks = new Checks("Message");
        checks.required("role", role);
        checks.required("content", content);
        checks.matches("role", role, "^[a-z]+$");
        Content.check(checks.type(), "content", content);
    }

    /** Collects the fields of a {@link Message}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Who speaks. Matches {@code ^[a-z]+$}. Required. */
        @JsonProperty("role")
        public Builder role(String role) {
            this.role = role;
            return this;
        }

        /** What is said. Required. */
        @JsonProperty("content")
        public Builder content(Content content) {
            this.content = content;
            return this;
        }

        /** What is said. Required. */
        public Builder content(String content) {
            this.content = Content.of(content);
            return this;
        }

        /** What is said. Required. */
        public Builder content(List<Part> content) {
            this.content = Content.of(content);
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
        public Message build() {
            Message built = new Message(
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

