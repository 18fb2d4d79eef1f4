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
 * One reading of a channel by nova-3.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Nova3Alternative.Builder.class)
public class Nova3Alternative {

    /** Certainty of the result, from 0 to 1. */
    @JsonProperty("confidence")
    Double confidence;

    /** Transcript as text. */
    @JsonProperty("transcript")
    String transcript;

    /** Words of the transcript, in order. */
    @JsonProperty("words")
    List<Nova3Word> words;

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
        builder.confidence = confidence;
        builder.transcript = transcript;
        builder.words = words;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link Nova3Alternative}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Certainty of the result, from 0 to 1. */
        @JsonProperty("confidence")
        public Builder confidence(Double confidence) {
            this.confidence = confidence;
            return this;
        }

        /** Certainty of the result, from 0 to 1. */
        public Builder confidence(double confidence) {
            this.confidence = confidence;
            return this;
        }

        /** Transcript as text. */
        @JsonProperty("transcript")
        public Builder transcript(String transcript) {
            this.transcript = transcript;
            return this;
        }

        /** Words of the transcript, in order. */
        @JsonProperty("words")
        public Builder words(List<Nova3Word> words) {
            this.words = words;
            return this;
        }

        /** Adds one element to {@code words}. Words of the transcript, in order. */
        public Builder word(Nova3Word element) {
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
        public Nova3Alternative build() {
            Nova3Alternative built = new Nova3Alternative(
                    confidence,
                    transcript,
                    Checks.copy(words),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

