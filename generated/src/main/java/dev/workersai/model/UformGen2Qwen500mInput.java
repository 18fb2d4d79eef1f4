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
import lombok.ToString;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Input of image description with uform: an image, what to ask about it, and how to sample.
 *
 * <p>Model: {@code @cf/unum/uform-gen2-qwen-500m}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 *
 * <p>Arrays are handed over as they are, not copied: leave them alone afterwards.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = UformGen2Qwen500mInput.Builder.class)
public class UformGen2Qwen500mInput {

    /** Question or instruction about the image. */
    @JsonProperty("prompt")
    String prompt;

    /**
     * Whether the prompt goes to the model as it is, without the chat template. The service assumes {@code
     * false} when absent.
     */
    @JsonProperty("raw")
    Boolean raw;

    /** Share of probability that the candidates for the next token must cover; lower keeps to the likeliest. */
    @JsonProperty("top_p")
    Double topP;

    /** Number of candidates for the next token; lower is less varied. */
    @JsonProperty("top_k")
    Integer topK;

    /** Start value of the randomness; the same seed and input tend to give the same result. */
    @JsonProperty("seed")
    Long seed;

    /** Penalty on tokens that already occurred; higher repeats less. */
    @JsonProperty("repetition_penalty")
    Double repetitionPenalty;

    /** Penalty on a token that grows with every occurrence; higher repeats less. */
    @JsonProperty("frequency_penalty")
    Double frequencyPenalty;

    /** Penalty on every token that already occurred, however often; higher brings up new topics. */
    @JsonProperty("presence_penalty")
    Double presencePenalty;

    /** Bytes of the image file; they travel as base64 text. Required. */
    @JsonProperty("image")
    @ToString.Exclude
    byte[] image;

    /**
     * Upper limit of tokens to write; the answer is cut there, also where only the default applies. The
     * service assumes {@code 512} when absent.
     */
    @JsonProperty("max_tokens")
    Long maxTokens;

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
        builder.raw = raw;
        builder.topP = topP;
        builder.topK = topK;
        builder.seed = seed;
        builder.repetitionPenalty = repetitionPenalty;
        builder.frequencyPenalty = frequencyPenalty;
        builder.presencePenalty = presencePenalty;
        builder.image = image;
        builder.maxTokens = maxTokens;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("UformGen2Qwen500mInput");
        checks.required("image", image);
    }

    /** Collects the fields of a {@link UformGen2Qwen500mInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Question or instruction about the image. */
        @JsonProperty("prompt")
        public Builder prompt(String prompt) {
            this.prompt = prompt;
            return this;
        }

        /**
         * Whether the prompt goes to the model as it is, without the chat template. The service assumes
         * {@code false} when absent.
         */
        @JsonProperty("raw")
        public Builder raw(Boolean raw) {
            this.raw = raw;
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest.
         */
        @JsonProperty("top_p")
        public Builder topP(Double topP) {
            this.topP = topP;
            return this;
        }

        /**
         * Share of probability that the candidates for the next token must cover; lower keeps to the
         * likeliest.
         */
        public Builder topP(double topP) {
            this.topP = topP;
            return this;
        }

        /** Number of candidates for the next token; lower is less varied. */
        @JsonProperty("top_k")
        public Builder topK(Integer topK) {
            this.topK = topK;
            return this;
        }

        /** Number of candidates for the next token; lower is less varied. */
        public Builder topK(int topK) {
            this.topK = topK;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. */
        @JsonProperty("seed")
        public Builder seed(Long seed) {
            this.seed = seed;
            return this;
        }

        /** Start value of the randomness; the same seed and input tend to give the same result. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /** Penalty on tokens that already occurred; higher repeats less. */
        @JsonProperty("repetition_penalty")
        public Builder repetitionPenalty(Double repetitionPenalty) {
            this.repetitionPenalty = repetitionPenalty;
            return this;
        }

        /** Penalty on tokens that already occurred; higher repeats less. */
        public Builder repetitionPenalty(double repetitionPenalty) {
            this.repetitionPenalty = repetitionPenalty;
            return this;
        }

        /** Penalty on a token that grows with every occurrence; higher repeats less. */
        @JsonProperty("frequency_penalty")
        public Builder frequencyPenalty(Double frequencyPenalty) {
            this.frequencyPenalty = frequencyPenalty;
            return this;
        }

        /** Penalty on a token that grows with every occurrence; higher repeats less. */
        public Builder frequencyPenalty(double frequencyPenalty) {
            this.frequencyPenalty = frequencyPenalty;
            return this;
        }

        /** Penalty on every token that already occurred, however often; higher brings up new topics. */
        @JsonProperty("presence_penalty")
        public Builder presencePenalty(Double presencePenalty) {
            this.presencePenalty = presencePenalty;
            return this;
        }

        /** Penalty on every token that already occurred, however often; higher brings up new topics. */
        public Builder presencePenalty(double presencePenalty) {
            this.presencePenalty = presencePenalty;
            return this;
        }

        /** Bytes of the image file; they travel as base64 text. Required. */
        @JsonProperty("image")
        public Builder image(byte[] image) {
            this.image = image;
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there, also where only the default applies. The
         * service assumes {@code 512} when absent.
         */
        @JsonProperty("max_tokens")
        public Builder maxTokens(Long maxTokens) {
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Upper limit of tokens to write; the answer is cut there, also where only the default applies. The
         * service assumes {@code 512} when absent.
         */
        public Builder maxTokens(long maxTokens) {
            this.maxTokens = maxTokens;
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
        public UformGen2Qwen500mInput build() {
            UformGen2Qwen500mInput built = new UformGen2Qwen500mInput(
                    prompt,
                    raw,
                    topP,
                    topK,
                    seed,
                    repetitionPenalty,
                    frequencyPenalty,
                    presencePenalty,
                    image,
                    maxTokens,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

