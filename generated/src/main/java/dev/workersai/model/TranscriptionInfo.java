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
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Facts about the audio that whisper-large-v3-turbo transcribed.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = TranscriptionInfo.Builder.class)
public class TranscriptionInfo {

    /** Language of the audio, as a code such as en. */
    @JsonProperty("language")
    String language;

    /** Probability that the language is right, from 0 to 1. */
    @JsonProperty("language_probability")
    Double languageProbability;

    /** Length of the audio in seconds. */
    @JsonProperty("duration")
    Double duration;

    /** Length of the audio in seconds without the parts that the voice filter removed. */
    @JsonProperty("duration_after_vad")
    Double durationAfterVad;

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
        builder.language = language;
        builder.languageProbability = languageProbability;
        builder.duration = duration;
        builder.durationAfterVad = durationAfterVad;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link TranscriptionInfo}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Language of the audio, as a code such as en. */
        @JsonProperty("language")
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** Probability that the language is right, from 0 to 1. */
        @JsonProperty("language_probability")
        public Builder languageProbability(Double languageProbability) {
            this.languageProbability = languageProbability;
            return this;
        }

        /** Probability that the language is right, from 0 to 1. */
        public Builder languageProbability(double languageProbability) {
            this.languageProbability = languageProbability;
            return this;
        }

        /** Length of the audio in seconds. */
        @JsonProperty("duration")
        public Builder duration(Double duration) {
            this.duration = duration;
            return this;
        }

        /** Length of the audio in seconds. */
        public Builder duration(double duration) {
            this.duration = duration;
            return this;
        }

        /** Length of the audio in seconds without the parts that the voice filter removed. */
        @JsonProperty("duration_after_vad")
        public Builder durationAfterVad(Double durationAfterVad) {
            this.durationAfterVad = durationAfterVad;
            return this;
        }

        /** Length of the audio in seconds without the parts that the voice filter removed. */
        public Builder durationAfterVad(double durationAfterVad) {
            this.durationAfterVad = durationAfterVad;
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
        public TranscriptionInfo build() {
            TranscriptionInfo built = new TranscriptionInfo(
                    language,
                    languageProbability,
                    duration,
                    durationAfterVad,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

