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
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Input of moondream3.1: a task, an image, and what the task needs.
 *
 * <p>Model: {@code @cf/moondream/moondream3.1-9B-A2B}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Moondream3_1_9bA2bInput.Builder.class)
@StreamFlag(false)
public class Moondream3_1_9bA2bInput {

    /**
     * What to do with the image. Known here: {@code query}, {@code caption}, {@code point}, {@code detect}.
     * The service assumes {@code query} when absent.
     */
    @JsonProperty("task")
    Moondream3_1_9bA2bInputTask task;

    /** Image to look at, as an https link or a data URI; only the task query works without one. */
    @JsonProperty("image")
    String image;

    /**
     * Question about the image, for the task query. The service assumes {@code What's in this image?} when
     * absent.
     */
    @JsonProperty("question")
    String question;

    /**
     * Length of the text, for the task caption. Known here: {@code short}, {@code normal}, {@code long}. The
     * service assumes {@code normal} when absent.
     */
    @JsonProperty("caption_length")
    Moondream3_1_9bA2bInputCaptionLength captionLength;

    /** What to look for, for the tasks point and detect. The service assumes {@code person} when absent. */
    @JsonProperty("target")
    String target;

    /** Whether the model reasons before it answers a question. The service assumes {@code true} when absent. */
    @JsonProperty("reasoning")
    Boolean reasoning;

    /**
     * Randomness of the choice of words; higher is more varied. From 0 to 2. The service assumes {@code 0.5}
     * when absent.
     */
    @JsonProperty("temperature")
    Double temperature;

    /**
     * Share of probability that the candidates for the next token must cover; lower keeps to the likeliest.
     * From 0 to 1. The service assumes {@code 0.9} when absent.
     */
    @JsonProperty("top_p")
    Double topP;

    /**
     * Upper limit of tokens to write; the answer is cut there, also where only the default applies. From 1 to
     * 2048. The service assumes {@code 768} when absent.
     */
    @JsonProperty("max_tokens")
    Integer maxTokens;

    /** Upper limit of points or boxes to return. From 1 to 500. The service assumes {@code 150} when absent. */
    @JsonProperty("max_objects")
    Integer maxObjects;

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
        builder.task = task;
        builder.image = image;
        builder.question = question;
        builder.captionLength = captionLength;
        builder.target = target;
        builder.reasoning = reasoning;
        builder.temperature = temperature;
        builder.topP = topP;
        builder.maxTokens = maxTokens;
        builder.maxObjects = maxObjects;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Moondream3_1_9bA2bInput");
        checks.atLeast("temperature", temperature, "0");
        checks.atMost("temperature", temperature, "2");
        checks.atLeast("top_p", topP, "0");
        checks.atMost("top_p", topP, "1");
        checks.atLeast("max_tokens", maxTokens, "1");
        checks.atMost("max_tokens", maxTokens, "2048");
        checks.atLeast("max_objects", maxObjects, "1");
        checks.atMost("max_objects", maxObjects, "500");
    }

    /** Collects the fields of a {@link Moondream3_1_9bA2bInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /**
         * What to do with the image. Known here: {@code query}, {@code caption}, {@code point}, {@code
         * detect}. The service assumes {@code query} when absent.
         */
        @JsonProperty("task")
        public Builder task(Moondream3_1_9bA2bInputTask task) {
            this.task = task;
            return this;
        }

        /** Image to look at, as an https link or a data URI; only the task query works without one. */
        @JsonProperty("image")
        public Builder image(String image) {
            this.image = image;
            return this;
        }

        /**
         * Question about the image, for the task query. The service assumes {@code What's in this image?}
         * when absent.
         */
        @JsonProperty("question")
        public Builder question(String question) {
            this.question = question;
            return this;
        }

        /**
         * Length of the text, for the task caption. Known here: {@code short}, {@code normal}, {@code long}.
         * The service assumes {@code normal} when absent.
         */
        @JsonProperty("caption_length")
        public Builder captionLength(Moondream3_1_9bA2bInputCaptionLength captionLength) {
            this.captionLength = captionLength;
            return this;
        }

        /** What to look for, for the tasks point and detect. The service assumes {@code person} when absent. */
        @JsonProperty("target")
        public Builder target(String target) {
            this.target = target;
            return this;
        }

        /**
         * Whether the model reasons before it answers a question. The service assumes {@code true} when
         * absent.
         */
        @JsonProperty("reasoning")
        public Builder reasoning(Boolean reasoning) {
            this.reasoning = reasoning;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 2. The service assumes {@code
         * 0.5} when absent.
         */
        @JsonProperty("temperature")
        public Builder temperature(Double temperature) {
            this.temperature = temperature;
            return this;
        }

        /**
         * Randomness of the choice of words; higher is more varied. From 0 to 2. The service assumes {@code
         * 0.5} when absent.
         */
        public Builder temperature(double temperature) {
            this.temperature = temperature;
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest. From 0 to 1. The service assumes {@code 0.9} when absent.
         */
        @JsonProperty("top_p")
        public Builder topP(Double topP) {
            this.topP = topP;
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest. From 0 to 1. The service assumes {@code 0.9} when absent.
         */
        public Builder topP(double topP) {
            this.topP = topP;
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there, also where only the default applies. From
         * 1 to 2048. The service assumes {@code 768} when absent.
         */
        @JsonProperty("max_tokens")
        public Builder maxTokens(Integer maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there, also where only the default applies. From
         * 1 to 2048. The service assumes {@code 768} when absent.
         */
        public Builder maxTokens(int maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Upper limit of points or boxes to return. From 1 to 500. The service assumes {@code 150} when
         * absent.
         */
        @JsonProperty("max_objects")
        public Builder maxObjects(Integer maxObjects) {
            this.maxObjects = maxObjects;
            return this;
        }

        /**
         * Upper limit of points or boxes to return. From 1 to 500. The service assumes {@code 150} when
         * absent.
         */
        public Builder maxObjects(int maxObjects) {
            this.maxObjects = maxObjects;
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
        public Moondream3_1_9bA2bInput build() {
            Moondream3_1_9bA2bInput built = new Moondream3_1_9bA2bInput(
                    task,
                    image,
                    question,
                    captionLength,
                    target,
                    reasoning,
                    temperature,
                    topP,
                    maxTokens,
                    maxObjects,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

