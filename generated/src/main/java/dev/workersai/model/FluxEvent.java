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
 * Message that flux sends over the websocket while it listens.
 *
 * <p>Model: {@code @cf/deepgram/flux}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = FluxEvent.Builder.class)
public class FluxEvent {

    /** Id of the request. */
    @JsonProperty("request_id")
    String requestId;

    /** Number of the message within the connection, from 0. */
    @JsonProperty("sequence_id")
    Integer sequenceId;

    /**
     * What happened to the turn. Known here: {@code Update}, {@code StartOfTurn}, {@code EagerEndOfTurn},
     * {@code TurnResumed}, {@code EndOfTurn}.
     */
    @JsonProperty("event")
    TurnEvent event;

    /** Number of the turn within the connection, from 0. */
    @JsonProperty("turn_index")
    Integer turnIndex;

    /** Start of the audio that the message covers, in seconds. */
    @JsonProperty("audio_window_start")
    Double audioWindowStart;

    /** End of the audio that the message covers, in seconds. */
    @JsonProperty("audio_window_end")
    Double audioWindowEnd;

    /** Transcript as text. */
    @JsonProperty("transcript")
    String transcript;

    /** Words of the transcript, in order. */
    @JsonProperty("words")
    List<FluxWord> words;

    /** Certainty that the turn has ended, from 0 to 1. */
    @JsonProperty("end_of_turn_confidence")
    Double endOfTurnConfidence;

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
        builder.requestId = requestId;
        builder.sequenceId = sequenceId;
        builder.event = event;
        builder.turnIndex = turnIndex;
        builder.audioWindowStart = audioWindowStart;
        builder.audioWindowEnd = audioWindowEnd;
        builder.transcript = transcript;
        builder.words = words;
        builder.endOfTurnConfidence = endOfTurnConfidence;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link FluxEvent}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Id of the request. */
        @JsonProperty("request_id")
        public Builder requestId(String requestId) {
            this.requestId = requestId;
            return this;
        }

        /** Number of the message within the connection, from 0. */
        @JsonProperty("sequence_id")
        public Builder sequenceId(Integer sequenceId) {
            this.sequenceId = sequenceId;
            return this;
        }

        /** Number of the message within the connection, from 0. */
        public Builder sequenceId(int sequenceId) {
            this.sequenceId = sequenceId;
            return this;
        }

        /**
         * What happened to the turn. Known here: {@code Update}, {@code StartOfTurn}, {@code EagerEndOfTurn},
         * {@code TurnResumed}, {@code EndOfTurn}.
         */
        @JsonProperty("event")
        public Builder event(TurnEvent event) {
            this.event = event;
            return this;
        }

        /** Number of the turn within the connection, from 0. */
        @JsonProperty("turn_index")
        public Builder turnIndex(Integer turnIndex) {
            this.turnIndex = turnIndex;
            return this;
        }

        /** Number of the turn within the connection, from 0. */
        public Builder turnIndex(int turnIndex) {
            this.turnIndex = turnIndex;
            return this;
        }

        /** Start of the audio that the message covers, in seconds. */
        @JsonProperty("audio_window_start")
        public Builder audioWindowStart(Double audioWindowStart) {
            this.audioWindowStart = audioWindowStart;
            return this;
        }

        /** Start of the audio that the message covers, in seconds. */
        public Builder audioWindowStart(double audioWindowStart) {
            this.audioWindowStart = audioWindowStart;
            return this;
        }

        /** End of the audio that the message covers, in seconds. */
        @JsonProperty("audio_window_end")
        public Builder audioWindowEnd(Double audioWindowEnd) {
            this.audioWindowEnd = audioWindowEnd;
            return this;
        }

        /** End of the audio that the message covers, in seconds. */
        public Builder audioWindowEnd(double audioWindowEnd) {
            this.audioWindowEnd = audioWindowEnd;
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
        public Builder words(List<FluxWord> words) {
            this.words = words;
            return this;
        }

        /** Adds one element to {@code words}. Words of the transcript, in order. */
        public Builder word(FluxWord element) {
            this.words = Checks.plus(this.words, element);
            return this;
        }

        /** Certainty that the turn has ended, from 0 to 1. */
        @JsonProperty("end_of_turn_confidence")
        public Builder endOfTurnConfidence(Double endOfTurnConfidence) {
            this.endOfTurnConfidence = endOfTurnConfidence;
            return this;
        }

        /** Certainty that the turn has ended, from 0 to 1. */
        public Builder endOfTurnConfidence(double endOfTurnConfidence) {
            this.endOfTurnConfidence = endOfTurnConfidence;
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
        public FluxEvent build() {
            FluxEvent built = new FluxEvent(
                    requestId,
                    sequenceId,
                    event,
                    turnIndex,
                    audioWindowStart,
                    audioWindowEnd,
                    transcript,
                    Checks.copy(words),
                    endOfTurnConfidence,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

