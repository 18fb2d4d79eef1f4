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
 * Answer of moondream3.1; the task decides which fields are set.
 *
 * <p>Model: {@code @cf/moondream/moondream3.1-9B-A2B}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Moondream3_1_9bA2bOutput.Builder.class)
public class Moondream3_1_9bA2bOutput {

    /** Reason why the answer ended. */
    @JsonProperty("finish_reason")
    String finishReason;

    /** Token counts and times of the call. */
    @JsonProperty("metrics")
    MoondreamMetrics metrics;

    /** Answer to the question; null for other tasks. */
    @JsonProperty("answer")
    String answer;

    /** Text about the image; null for other tasks. */
    @JsonProperty("caption")
    String caption;

    /** Points that were found; null for other tasks. */
    @JsonProperty("points")
    List<MoondreamPoint> points;

    /** Boxes around the objects that were found; null for other tasks. */
    @JsonProperty("objects")
    List<MoondreamBox> objects;

    /** Reasoning before the answer; null unless a question was asked with reasoning. */
    @JsonProperty("reasoning")
    MoondreamReasoning reasoning;

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
        builder.finishReason = finishReason;
        builder.metrics = metrics;
        builder.answer = answer;
        builder.caption = caption;
        builder.points = points;
        builder.objects = objects;
        builder.reasoning = reasoning;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link Moondream3_1_9bA2bOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Reason why the answer ended. */
        @JsonProperty("finish_reason")
        public Builder finishReason(String finishReason) {
            this.finishReason = finishReason;
            return this;
        }

        /** Token counts and times of the call. */
        @JsonProperty("metrics")
        public Builder metrics(MoondreamMetrics metrics) {
            this.metrics = metrics;
            return this;
        }

        /** Answer to the question; null for other tasks. */
        @JsonProperty("answer")
        public Builder answer(String answer) {
            this.answer = answer;
            return this;
        }

        /** Text about the image; null for other tasks. */
        @JsonProperty("caption")
        public Builder caption(String caption) {
            this.caption = caption;
            return this;
        }

        /** Points that were found; null for other tasks. */
        @JsonProperty("points")
        public Builder points(List<MoondreamPoint> points) {
            this.points = points;
            return this;
        }

        /** Adds one element to {@code points}. Points that were found; null for other tasks. */
        public Builder point(MoondreamPoint element) {
            this.points = Checks.plus(this.points, element);
            return this;
        }

        /** Boxes around the objects that were found; null for other tasks. */
        @JsonProperty("objects")
        public Builder objects(List<MoondreamBox> objects) {
            this.objects = objects;
            return this;
        }

        /**
         * Adds one element to {@code objects}. Boxes around the objects that were found; null for other
         * tasks.
         */
        public Builder object(MoondreamBox element) {
            this.objects = Checks.plus(this.objects, element);
            return this;
        }

        /** Reasoning before the answer; null unless a question was asked with reasoning. */
        @JsonProperty("reasoning")
        public Builder reasoning(MoondreamReasoning reasoning) {
            this.reasoning = reasoning;
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
        public Moondream3_1_9bA2bOutput build() {
            Moondream3_1_9bA2bOutput built = new Moondream3_1_9bA2bOutput(
                    finishReason,
                    metrics,
                    answer,
                    caption,
                    Checks.copy(points),
                    Checks.copy(objects),
                    reasoning,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

