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
 * Transcripts of nova-3, and what else it found in the audio.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Nova3Results.Builder.class)
public class Nova3Results {

    /** Transcripts, one per channel of the audio. */
    @JsonProperty("channels")
    List<Nova3Channel> channels;

    /** Summary of the audio, where the service gives one. */
    @JsonProperty("summary")
    Nova3Summary summary;

    /** Sentiments in the audio; null unless they were asked for. */
    @JsonProperty("sentiments")
    Nova3Sentiments sentiments;

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
        builder.channels = channels;
        builder.summary = summary;
        builder.sentiments = sentiments;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link Nova3Results}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Transcripts, one per channel of the audio. */
        @JsonProperty("channels")
        public Builder channels(List<Nova3Channel> channels) {
            this.channels = channels;
            return this;
        }

        /** Adds one element to {@code channels}. Transcripts, one per channel of the audio. */
        public Builder channel(Nova3Channel element) {
            this.channels = Checks.plus(this.channels, element);
            return this;
        }

        /** Summary of the audio, where the service gives one. */
        @JsonProperty("summary")
        public Builder summary(Nova3Summary summary) {
            this.summary = summary;
            return this;
        }

        /** Sentiments in the audio; null unless they were asked for. */
        @JsonProperty("sentiments")
        public Builder sentiments(Nova3Sentiments sentiments) {
            this.sentiments = sentiments;
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
        public Nova3Results build() {
            Nova3Results built = new Nova3Results(
                    Checks.copy(channels),
                    summary,
                    sentiments,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

