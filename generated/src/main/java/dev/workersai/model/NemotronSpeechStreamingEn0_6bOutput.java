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
 * Answer of speech recognition with nemotron-speech-streaming.
 *
 * <p>Model: {@code @cf/nvidia/nemotron-speech-streaming-en-0.6b}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = NemotronSpeechStreamingEn0_6bOutput.Builder.class)
public class NemotronSpeechStreamingEn0_6bOutput {

    /** Whole transcript. */
    @JsonProperty("text")
    String text;

    /** Length of the audio in seconds. */
    @JsonProperty("duration")
    Double duration;

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
        builder.duration = duration;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link NemotronSpeechStreamingEn0_6bOutput}. Not safe for use from several threads. */
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
        public NemotronSpeechStreamingEn0_6bOutput build() {
            NemotronSpeechStreamingEn0_6bOutput built = new NemotronSpeechStreamingEn0_6bOutput(
                    text,
                    duration,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

