// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.workersai.wire.KeepsUnknown;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Segment of a transcript of whisper-large-v3-turbo, with its time and certainty.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = TranscriptSegment.Builder.class)
public class TranscriptSegment {

    /** Start within the audio, in seconds. */
    @JsonProperty("start")
    Double start;

    /** End within the audio, in seconds. */
    @JsonProperty("end")
    Double end;

    /** Transcript of the segment. */
    @JsonProperty("text")
    String text;

    /** Temperature at which this segment was decoded. */
    @JsonProperty("temperature")
    Double temperature;

    /** Average log probability of the tokens; closer to zero is surer. */
    @JsonProperty("avg_logprob")
    Double avgLogprob;

    /** Compression ratio of the text; a high one hints at repetition. */
    @JsonProperty("compression_ratio")
    Double compressionRatio;

    /** Probability that the segment holds no speech, from 0 to 1. */
    @JsonProperty("no_speech_prob")
    Double noSpeechProb;

    /** Words of the transcript, in order. */
    @JsonProperty("words")
    List<TimedWord> words;

    @JsonIgnore
    Map<String, JsonNode> extraFields;

    /** Returns the members that have no field here, by wire name; unmodifiable, empty where there are none. */
    @JsonAnyGetter
    public Map<String, JsonNode> extraFields() {
        return extraFields == null ? Map.of() : extraFields;
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with the fields of this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.start = start;
        builder.end = end;
        builder.text = text;
        builder.temperature = temperature;
        builder.avgLogprob = avgLogprob;
        builder.compressionRatio = compressionRatio;
        builder.noSpeechProb = noSpeechProb;
        builder.words = words;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link TranscriptSegment}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Start within the audio, in seconds. */
        @JsonProperty("start")
        public Builder start(Double start) {
            this.start = start;
            return this;
        }

        /** Start within the audio, in seconds. */
        public Builder start(double start) {
            this.start = start;
            return this;
        }

        /** End within the audio, in seconds. */
        @JsonProperty("end")
        public Builder end(Double end) {
            this.end = end;
            return this;
        }

        /** End within the audio, in seconds. */
        public Builder end(double end) {
            this.end = end;
            return this;
        }

        /** Transcript of the segment. */
        @JsonProperty("text")
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Temperature at which this segment was decoded. */
        @JsonProperty("temperature")
        public Builder temperature(Double temperature) {
            this.temperature = temperature;
            return this;
        }

        /** Temperature at which this segment was decoded. */
        public Builder temperature(double temperature) {
            this.temperature = temperature;
            return this;
        }

        /** Average log probability of the tokens; closer to zero is surer. */
        @JsonProperty("avg_logprob")
        public Builder avgLogprob(Double avgLogprob) {
            this.avgLogprob = avgLogprob;
            return this;
        }

        /** Average log probability of the tokens; closer to zero is surer. */
        public Builder avgLogprob(double avgLogprob) {
            this.avgLogprob = avgLogprob;
            return this;
        }

        /** Compression ratio of the text; a high one hints at repetition. */
        @JsonProperty("compression_ratio")
        public Builder compressionRatio(Double compressionRatio) {
            this.compressionRatio = compressionRatio;
            return this;
        }

        /** Compression ratio of the text; a high one hints at repetition. */
        public Builder compressionRatio(double compressionRatio) {
            this.compressionRatio = compressionRatio;
            return this;
        }

        /** Probability that the segment holds no speech, from 0 to 1. */
        @JsonProperty("no_speech_prob")
        public Builder noSpeechProb(Double noSpeechProb) {
            this.noSpeechProb = noSpeechProb;
            return this;
        }

        /** Probability that the segment holds no speech, from 0 to 1. */
        public Builder noSpeechProb(double noSpeechProb) {
            this.noSpeechProb = noSpeechProb;
            return this;
        }

        /** Words of the transcript, in order. */
        @JsonProperty("words")
        public Builder words(List<TimedWord> words) {
            this.words = words;
            return this;
        }

        /** Adds one element to {@code words}. Words of the transcript, in order. */
        public Builder word(TimedWord element) {
            this.words = Checks.plus(this.words, element);
            return this;
        }

        /** Adds a member that has no field here; a null value is written as null. */
        @JsonAnySetter
        public Builder extra(String name, JsonNode value) {
            this.extraFields = Checks.plus(this.extraFields, name, value);
            return this;
        }

        @Override
        public void keepUnknown(String name, JsonNode value) {
            extra(name, value);
        }

        /**
         * Returns the finished value.
         */
        public TranscriptSegment build() {
            TranscriptSegment built = new TranscriptSegment(
                    start,
                    end,
                    text,
                    temperature,
                    avgLogprob,
                    compressionRatio,
                    noSpeechProb,
                    Checks.copy(words),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

