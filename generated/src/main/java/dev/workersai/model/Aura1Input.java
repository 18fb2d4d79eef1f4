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
 * Input of speech synthesis with aura-1: the text to speak, and the voice and form of the audio.
 *
 * <p>Model: {@code @cf/deepgram/aura-1}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Aura1Input.Builder.class)
public class Aura1Input {

    /**
     * Voice that speaks; new voices may appear at any time. Known here: {@code angus}, {@code asteria},
     * {@code arcas}, {@code orion}, {@code orpheus}, {@code athena}, {@code luna}, {@code zeus}, {@code
     * perseus}, {@code helios}, {@code hera}, {@code stella}. The service assumes {@code angus} when absent.
     */
    @JsonProperty("speaker")
    Speaker speaker;

    /**
     * Coding of the audio that comes back; it decides which sample rates and bit rates are possible. Known
     * here: {@code linear16}, {@code flac}, {@code mulaw}, {@code alaw}, {@code mp3}, {@code opus}, {@code
     * aac}.
     */
    @JsonProperty("encoding")
    AudioEncoding encoding;

    /**
     * File format around the audio that comes back; which ones are possible depends on the encoding. Known
     * here: {@code none}, {@code wav}, {@code ogg}.
     */
    @JsonProperty("container")
    AudioContainer container;

    /** Text to speak. Required. */
    @JsonProperty("text")
    String text;

    /**
     * Samples per second of the audio that comes back, in Hz; which ones are possible depends on the
     * encoding.
     */
    @JsonProperty("sample_rate")
    Integer sampleRate;

    /** Bits per second of the audio that comes back; which ones are possible depends on the encoding. */
    @JsonProperty("bit_rate")
    Integer bitRate;

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
        builder.speaker = speaker;
        builder.encoding = encoding;
        builder.container = container;
        builder.text = text;
        builder.sampleRate = sampleRate;
        builder.bitRate = bitRate;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Aura1Input");
        checks.required("text", text);
    }

    /** Collects the fields of a {@link Aura1Input}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /**
         * Voice that speaks; new voices may appear at any time. Known here: {@code angus}, {@code asteria},
         * {@code arcas}, {@code orion}, {@code orpheus}, {@code athena}, {@code luna}, {@code zeus}, {@code
         * perseus}, {@code helios}, {@code hera}, {@code stella}. The service assumes {@code angus} when
         * absent.
         */
        @JsonProperty("speaker")
        public Builder speaker(Speaker speaker) {
            this.speaker = speaker;
            return this;
        }

        /**
         * Coding of the audio that comes back; it decides which sample rates and bit rates are possible.
         * Known here: {@code linear16}, {@code flac}, {@code mulaw}, {@code alaw}, {@code mp3}, {@code opus},
         * {@code aac}.
         */
        @JsonProperty("encoding")
        public Builder encoding(AudioEncoding encoding) {
            this.encoding = encoding;
            return this;
        }

        /**
         * File format around the audio that comes back; which ones are possible depends on the encoding.
         * Known here: {@code none}, {@code wav}, {@code ogg}.
         */
        @JsonProperty("container")
        public Builder container(AudioContainer container) {
            this.container = container;
            return this;
        }

        /** Text to speak. Required. */
        @JsonProperty("text")
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Samples per second of the audio that comes back, in Hz; which ones are possible depends on the
         * encoding.
         */
        @JsonProperty("sample_rate")
        public Builder sampleRate(Integer sampleRate) {
            this.sampleRate = sampleRate;
            return this;
        }

        /**
         * Samples per second of the audio that comes back, in Hz; which ones are possible depends on the
         * encoding.
         */
        public Builder sampleRate(int sampleRate) {
            this.sampleRate = sampleRate;
            return this;
        }

        /** Bits per second of the audio that comes back; which ones are possible depends on the encoding. */
        @JsonProperty("bit_rate")
        public Builder bitRate(Integer bitRate) {
            this.bitRate = bitRate;
            return this;
        }

        /** Bits per second of the audio that comes back; which ones are possible depends on the encoding. */
        public Builder bitRate(int bitRate) {
            this.bitRate = bitRate;
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
        public Aura1Input build() {
            Aura1Input built = new Aura1Input(
                    speaker,
                    encoding,
                    container,
                    text,
                    sampleRate,
                    bitRate,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

