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
 * Answer of speech recognition with whisper.
 *
 * <p>Models: {@code @cf/openai/whisper}, {@code @cf/openai/whisper-tiny-en}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = WhisperOutput.Builder.class)
public class WhisperOutput {

    /** Whole transcript. */
    @JsonProperty("text")
    String text;

    /** Number of words in the transcript. */
    @JsonProperty("word_count")
    Long wordCount;

    /** Words of the transcript, in order. */
    @JsonProperty("words")
    List<TimedWord> words;

    /** Transcript as WebVTT subtitles. */
    @JsonProperty("vtt")
    String vtt;

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
        builder.text = text;
        builder.wordCount = wordCount;
        builder.words = words;
        builder.vtt = vtt;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link WhisperOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Whole transcript. */
        @JsonProperty("text")
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Number of words in the transcript. */
        @JsonProperty("word_count")
        public Builder wordCount(Long wordCount) {
            this.wordCount = wordCount;
            return this;
        }

        /** Number of words in the transcript. */
        public Builder wordCount(long wordCount) {
            this.wordCount = wordCount;
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

        /** Transcript as WebVTT subtitles. */
        @JsonProperty("vtt")
        public Builder vtt(String vtt) {
            this.vtt = vtt;
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
        public WhisperOutput build() {
            WhisperOutput built = new WhisperOutput(
                    text,
                    wordCount,
                    Checks.copy(words),
                    vtt,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

