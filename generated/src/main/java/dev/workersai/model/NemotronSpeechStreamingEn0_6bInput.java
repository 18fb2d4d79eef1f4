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
 * Input of English speech recognition with nemotron-speech-streaming: the audio, and how it is coded.
 *
 * <p>Model: {@code @cf/nvidia/nemotron-speech-streaming-en-0.6b}.
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
@JsonDeserialize(builder = NemotronSpeechStreamingEn0_6bInput.Builder.class)
public class NemotronSpeechStreamingEn0_6bInput {

    /** Bytes of the audio; they travel as base64 text. Required. */
    @JsonProperty("audio")
    @ToString.Exclude
    byte[] audio;

    /** Coding of the audio that is sent. Known here: {@code wav}, {@code flac}, {@code ogg}, {@code linear16}. */
    @JsonProperty("encoding")
    AudioEncoding encoding;

    /** Samples per second of the audio that is sent, in Hz. */
    @JsonProperty("sample_rate")
    Integer sampleRate;

    /** Number of channels in the audio that is sent. */
    @JsonProperty("channels")
    Integer channels;

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
        builder.encoding = encoding;
        builder.sampleRate = sampleRate;
        builder.channels = channels;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("NemotronSpeechStreamingEn0_6bInput");
        checks.required("audio", audio);
    }

    /** Collects the fields of a {@link NemotronSpeechStreamingEn0_6bInput}. Not safe for use from several threads. */
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
         * Coding of the audio that is sent. Known here: {@code wav}, {@code flac}, {@code ogg}, {@code
         * linear16}.
         */
        @JsonProperty("encoding")
        public Builder encoding(AudioEncoding encoding) {
            this.encoding = encoding;
            return this;
        }

        /** Samples per second of the audio that is sent, in Hz. */
        @JsonProperty("sample_rate")
        public Builder sampleRate(Integer sampleRate) {
            this.sampleRate = sampleRate;
            return this;
        }

        /** Samples per second of the audio that is sent, in Hz. */
        public Builder sampleRate(int sampleRate) {
            this.sampleRate = sampleRate;
            return this;
        }

        /** Number of channels in the audio that is sent. */
        @JsonProperty("channels")
        public Builder channels(Integer channels) {
            this.channels = channels;
            return this;
        }

        /** Number of channels in the audio that is sent. */
        public Builder channels(int channels) {
            this.channels = channels;
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
        public NemotronSpeechStreamingEn0_6bInput build() {
            NemotronSpeechStreamingEn0_6bInput built = new NemotronSpeechStreamingEn0_6bInput(
                    audio,
                    encoding,
                    sampleRate,
                    channels,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

