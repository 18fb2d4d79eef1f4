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
 * Answer of a clef model to one question; which fields are set depends on the kind of the question.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ClefAnswer.Builder.class)
public class ClefAnswer {

    /**
     * Kind of the answer; it tells which of the other fields are set. Known here: {@code noul}, {@code
     * choice}, {@code score}.
     */
    @JsonProperty("type")
    ClefAnswerType type;

    /** Answer to a noul question, from 0 to 1. */
    @JsonProperty("noul")
    Double noul;

    /** Option that was chosen. */
    @JsonProperty("choice")
    String choice;

    /** Probability of each possible answer, from 0 to 1. */
    @JsonProperty("probabilities")
    Map<String, Double> probabilities;

    /** Certainty of the result, from 0 to 1. */
    @JsonProperty("confidence")
    Double confidence;

    /** Score on the scale of the question. */
    @JsonProperty("score")
    Double score;

    /** What the scores of the scale stand for, as free-form JSON. */
    @JsonProperty("legend")
    JsonNode legend;

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
        builder.type = type;
        builder.noul = noul;
        builder.choice = choice;
        builder.probabilities = probabilities;
        builder.confidence = confidence;
        builder.score = score;
        builder.legend = legend;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ClefAnswer}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /**
         * Kind of the answer; it tells which of the other fields are set. Known here: {@code noul}, {@code
         * choice}, {@code score}.
         */
        @JsonProperty("type")
        public Builder type(ClefAnswerType type) {
            this.type = type;
            return this;
        }

        /** Answer to a noul question, from 0 to 1. */
        @JsonProperty("noul")
        public Builder noul(Double noul) {
            this.noul = noul;
            return this;
        }

        /** Answer to a noul question, from 0 to 1. */
        public Builder noul(double noul) {
            this.noul = noul;
            return this;
        }

        /** Option that was chosen. */
        @JsonProperty("choice")
        public Builder choice(String choice) {
            this.choice = choice;
            return this;
        }

        /** Probability of each possible answer, from 0 to 1. */
        @JsonProperty("probabilities")
        public Builder probabilities(Map<String, Double> probabilities) {
            this.probabilities = probabilities;
            return this;
        }

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

        /** Score on the scale of the question. */
        @JsonProperty("score")
        public Builder score(Double score) {
            this.score = score;
            return this;
        }

        /** Score on the scale of the question. */
        public Builder score(double score) {
            this.score = score;
            return this;
        }

        /** What the scores of the scale stand for, as free-form JSON. */
        @JsonProperty("legend")
        public Builder legend(JsonNode legend) {
            this.legend = legend;
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
        public ClefAnswer build() {
            ClefAnswer built = new ClefAnswer(
                    type,
                    noul,
                    choice,
                    Checks.copy(probabilities),
                    confidence,
                    score,
                    legend,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

