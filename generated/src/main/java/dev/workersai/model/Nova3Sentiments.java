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
 * Sentiments that nova-3 heard, by segment and on average.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Nova3Sentiments.Builder.class)
public class Nova3Sentiments {

    /** Segments of the transcript with their sentiment, in order. */
    @JsonProperty("segments")
    List<Nova3SentimentSegment> segments;

    /** Sentiment of the whole audio. */
    @JsonProperty("average")
    Nova3AverageSentiment average;

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
        builder.segments = segments;
        builder.average = average;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link Nova3Sentiments}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Segments of the transcript with their sentiment, in order. */
        @JsonProperty("segments")
        public Builder segments(List<Nova3SentimentSegment> segments) {
            this.segments = segments;
            return this;
        }

        /** Adds one element to {@code segments}. Segments of the transcript with their sentiment, in order. */
        public Builder segment(Nova3SentimentSegment element) {
            this.segments = Checks.plus(this.segments, element);
            return this;
        }

        /** Sentiment of the whole audio. */
        @JsonProperty("average")
        public Builder average(Nova3AverageSentiment average) {
            this.average = average;
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
        public Nova3Sentiments build() {
            Nova3Sentiments built = new Nova3Sentiments(
                    Checks.copy(segments),
                    average,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

