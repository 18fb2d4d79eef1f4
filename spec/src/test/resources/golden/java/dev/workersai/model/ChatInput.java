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
import dev.workersai.wire.StreamFlag;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * What a chat takes.
 *
 * <p>Exactly one of these must be set: {@code prompt}; {@code messages}.
 *
 * <p>Model: {@code @cf/acme/chat-1.5-8b}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatInput.Builder.class)
@StreamFlag(false)
public class ChatInput {

    /** A text to continue. From 1 to 4096 characters. */
    @JsonProperty("prompt")
    String prompt;

    /** The talk so far. Not empty. */
    @JsonProperty("messages")
    List<Message> messages;

    /** How bold to be. From 0 to 5. The service assumes {@code 0.6} when absent. */
    @JsonProperty("temperature")
    Double temperature;

    /** A number for the same answer again. From 1 to 9999999999. */
    @JsonProperty("seed")
    Long seed;

    /** Where to stop. */
    @JsonProperty("stop")
    Texts stop;

    /** How hard to think. Known here: {@code low}, {@code high-er}, {@code 3d}. */
    @JsonProperty("effort")
    Effort effort;

    /** Shape of the answer. */
    @JsonProperty("response_format")
    Object responseFormat;

    /** Marks of the caller. At most 16 entries. */
    @JsonProperty("labels")
    Map<String, String> labels;

    /** A field called like a Java keyword. */
    @JsonProperty("default")
    Boolean defaultValue;

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
        builder.prompt = prompt;
        builder.messages = messages;
        builder.temperature = temperature;
        builder.seed = seed;
        builder.stop = stop;
        builder.effort = effort;
        builder.responseFormat = responseFormat;
        builder.labels = labels;
        builder.defaultValue = defaultValue;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("ChatInput");
        checks.exactlyOne(Checks.choice("prompt", prompt), Checks.choice("messages", messages));
        checks.length("prompt", prompt, 1, 4096);
        checks.size("messages", messages, 1, Integer.MAX_VALUE);
        checks.atLeast("temperature", temperature, "0");
        checks.atMost("temperature", temperature, "5");
        checks.atLeast("seed", seed, "1");
        checks.atMost("seed", seed, "9999999999");
        Texts.check(checks.type(), "stop", stop);
        checks.size("labels", labels, 0, 16);
    }

    /** Collects the fields of a {@link ChatInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** A text to continue. From 1 to 4096 characters. */
        @JsonProperty("prompt")
        public Builder prompt(String prompt) {
            this.prompt = prompt;
            return this;
        }

        /** The talk so far. Not empty. */
        @JsonProperty("messages")
        public Builder messages(List<Message> messages) {
            this.messages = messages;
            return this;
        }

        /** Adds one element to {@code messages}. The talk so far. Not empty. */
        public Builder message(Message element) {
            this.messages = Checks.plus(this.messages, element);
            return this;
        }

        /** How bold to be. From 0 to 5. The service assumes {@code 0.6} when absent. */
        @JsonProperty("temperature")
        public Builder temperature(Double temperature) {
            this.temperature = temperature;
            return this;
        }

        /** How bold to be. From 0 to 5. The service assumes {@code 0.6} when absent. */
        public Builder temperature(double temperature) {
            this.temperature = temperature;
            return this;
        }

        /** A number for the same answer again. From 1 to 9999999999. */
        @JsonProperty("seed")
        public Builder seed(Long seed) {
            this.seed = seed;
            return this;
        }

        /** A number for the same answer again. From 1 to 9999999999. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** Where to stop. */
        @JsonProperty("stop")
        public Builder stop(Texts stop) {
            this.stop = stop;
            return this;
        }

        /** Where to stop. */
        public Builder stop(String stop) {
            this.stop = Texts.of(stop);
            return this;
        }

        /** Where to stop. */
        public Builder stop(List<String> stop) {
            this.stop = Texts.of(stop);
            return this;
        }

        /** How hard to think. Known here: {@code low}, {@code high-er}, {@code 3d}. */
        @JsonProperty("effort")
        public Builder effort(Effort effort) {
            this.effort = effort;
            return this;
        }

        /** Shape of the answer. */
        @JsonProperty("response_format")
        public Builder responseFormat(Object responseFormat) {
            this.responseFormat = responseFormat;
            return this;
        }

        /** Marks of the caller. At most 16 entries. */
        @JsonProperty("labels")
        public Builder labels(Map<String, String> labels) {
            this.labels = labels;
            return this;
        }

        /** A field called like a Java keyword. */
        @JsonProperty("default")
        public Builder defaultValue(Boolean defaultValue) {
            this.defaultValue = defaultValue;
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
        public ChatInput build() {
            ChatInput built = new ChatInput(
                    prompt,
                    Checks.copy(messages),
                    temperature,
                    seed,
                    stop,
                    effort,
                    responseFormat,
                    Checks.copy(labels),
                    defaultValue,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

