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
 * Input of speech recognition with whisper-large-v3-turbo: the audio, its language, and how to decode.
 *
 * <p>Model: {@code @cf/openai/whisper-large-v3-turbo}.
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
@JsonDeserialize(builder = WhisperLargeV3TurboInput.Builder.class)
public class WhisperLargeV3TurboInput {

    /** Bytes of the audio; they travel as base64 text. Required. */
    @JsonProperty("audio")
    @ToString.Exclude
    byte[] audio;

    /**
     * What to write: transcribe keeps the spoken language, translate turns it into English. The service
     * assumes {@code transcribe} when absent.
     */
    @JsonProperty("task")
    String task;

    /**
     * Language of the audio, as a code such as en. The published default was seen to be English, so set it
     * for audio in any other language. The service assumes {@code en} when absent.
     */
    @JsonProperty("language")
    String language;

    /**
     * Whether to leave out parts without a voice before the transcription. The service assumes {@code false}
     * when absent.
     */
    @JsonProperty("vad_filter")
    Boolean vadFilter;

    /** Text that gives the model context, such as names that occur in the audio. */
    @JsonProperty("initial_prompt")
    String initialPrompt;

    /** Text with which the transcript begins. */
    @JsonProperty("prefix")
    String prefix;

    /** Number of candidate transcripts that are followed at a time; more take longer. */
    @JsonProperty("beam_size")
    Integer beamSize;

    /** Whether each stretch of audio is read in the light of the text before it. */
    @JsonProperty("condition_on_previous_text")
    Boolean conditionOnPreviousText;

    /** Probability of no speech above which a segment counts as silent. */
    @JsonProperty("no_speech_threshold")
    Double noSpeechThreshold;

    /** Compression ratio of the text above which a decoding counts as failed, since it repeats itself. */
    @JsonProperty("compression_ratio_threshold")
    Double compressionRatioThreshold;

    /** Average log probability below which a decoding counts as failed. */
    @JsonProperty("log_prob_threshold")
    Double logProbThreshold;

    /** Silence in seconds beyond which text that looks invented is dropped. */
    @JsonProperty("hallucination_silence_threshold")
    Double hallucinationSilenceThreshold;

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
        builder.audio = audio;
        builder.task = task;
        builder.language = language;
        builder.vadFilter = vadFilter;
        builder.initialPrompt = initialPrompt;
        builder.prefix = prefix;
        builder.beamSize = beamSize;
        builder.conditionOnPreviousText = conditionOnPreviousText;
        builder.noSpeechThreshold = noSpeechThreshold;
        builder.compressionRatioThreshold = compressionRatioThreshold;
        builder.logProbThreshold = logProbThreshold;
        builder.hallucinationSilenceThreshold = hallucinationSilenceThreshold;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("WhisperLargeV3TurboInput");
        checks.required("audio", audio);
    }

    /** Collects the fields of a {@link WhisperLargeV3TurboInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Bytes of the audio; they travel as base64 text. Required. */
        @JsonProperty("audio")
        public Builder audio(byte[] audio) {
            this.audio = audio;
            return this;
        }

        /**
         * What to write: transcribe keeps the spoken language, translate turns it into English. The service
         * assumes {@code transcribe} when absent.
         */
        @JsonProperty("task")
        public Builder task(String task) {
            this.task = task;
            return this;
        }

        /**
         * Language of the audio, as a code such as en. The published default was seen to be English, so set
         * it for audio in any other language. The service assumes {@code en} when absent.
         */
        @JsonProperty("language")
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /**
         * Whether to leave out parts without a voice before the transcription. The service assumes {@code
         * false} when absent.
         */
        @JsonProperty("vad_filter")
        public Builder vadFilter(Boolean vadFilter) {
            this.vadFilter = vadFilter;
            return this;
        }

        /** Text that gives the model context, such as names that occur in the audio. */
        @JsonProperty("initial_prompt")
        public Builder initialPrompt(String initialPrompt) {
            this.initialPrompt = initialPrompt;
            return this;
        }

        /** Text with which the transcript begins. */
        @JsonProperty("prefix")
        public Builder prefix(String prefix) {
            this.prefix = prefix;
            return this;
        }

        /** Number of candidate transcripts that are followed at a time; more take longer. */
        @JsonProperty("beam_size")
        public Builder beamSize(Integer beamSize) {
            this.beamSize = beamSize;
            return this;
        }

        /** Number of candidate transcripts that are followed at a time; more take longer. */
        public Builder beamSize(int beamSize) {
            this.beamSize = beamSize;
            return this;
        }

        /** Whether each stretch of audio is read in the light of the text before it. */
        @JsonProperty("condition_on_previous_text")
        public Builder conditionOnPreviousText(Boolean conditionOnPreviousText) {
            this.conditionOnPreviousText = conditionOnPreviousText;
            return this;
        }

        /** Probability of no speech above which a segment counts as silent. */
        @JsonProperty("no_speech_threshold")
        public Builder noSpeechThreshold(Double noSpeechThreshold) {
            this.noSpeechThreshold = noSpeechThreshold;
            return this;
        }

        /** Probability of no speech above which a segment counts as silent. */
        public Builder noSpeechThreshold(double noSpeechThreshold) {
            this.noSpeechThreshold = noSpeechThreshold;
            return this;
        }

        /** Compression ratio of the text above which a decoding counts as failed, since it repeats itself. */
        @JsonProperty("compression_ratio_threshold")
        public Builder compressionRatioThreshold(Double compressionRatioThreshold) {
            this.compressionRatioThreshold = compressionRatioThreshold;
            return this;
        }

        /** Compression ratio of the text above which a decoding counts as failed, since it repeats itself. */
        public Builder compressionRatioThreshold(double compressionRatioThreshold) {
            this.compressionRatioThreshold = compressionRatioThreshold;
            return this;
        }

        /** Average log probability below which a decoding counts as failed. */
        @JsonProperty("log_prob_threshold")
        public Builder logProbThreshold(Double logProbThreshold) {
            this.logProbThreshold = logProbThreshold;
            return this;
        }

        /** Average log probability below which a decoding counts as failed. */
        public Builder logProbThreshold(double logProbThreshold) {
            this.logProbThreshold = logProbThreshold;
            return this;
        }

        /** Silence in seconds beyond which text that looks invented is dropped. */
        @JsonProperty("hallucination_silence_threshold")
        public Builder hallucinationSilenceThreshold(Double hallucinationSilenceThreshold) {
            this.hallucinationSilenceThreshold = hallucinationSilenceThreshold;
            return this;
        }

        /** Silence in seconds beyond which text that looks invented is dropped. */
        public Builder hallucinationSilenceThreshold(double hallucinationSilenceThreshold) {
            this.hallucinationSilenceThreshold = hallucinationSilenceThreshold;
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
        public WhisperLargeV3TurboInput build() {
            WhisperLargeV3TurboInput built = new WhisperLargeV3TurboInput(
                    audio,
                    task,
                    language,
                    vadFilter,
                    initialPrompt,
                    prefix,
                    beamSize,
                    conditionOnPreviousText,
                    noSpeechThreshold,
                    compressionRatioThreshold,
                    logProbThreshold,
                    hallucinationSilenceThreshold,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

