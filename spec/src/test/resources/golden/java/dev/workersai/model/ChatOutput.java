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
 * What a chat answers.
 *
 * <p>Model: {@code @cf/acme/chat-1.5-8b}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 *
 * <p>Arrays are handed over as they are, not copied: leave them alone afterwards.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatOutput.Builder.class)
public class ChatOutput {

    /** Text, or JSON where asked for. */
    @JsonProperty("response")
    JsonNode response;

    /** What it thought. */
    @JsonProperty("scores")
    Scores scores;

    /** One vector per text. */
    @JsonProperty("vectors")
    List<float[]> vectors;

    /** How hard it thought. Known here: {@code low}, {@code high-er}, {@code 3d}. */
    @JsonProperty("effort")
    Effort effort;

    /** Tokens used. */
    @JsonProperty("tokens")
    Long tokens;

    @JsonIgnore
    Map<String, JsonNode> extraFields;

    /** Returns the value as text: a text as it is, other JSON as compact JSON, nothing as an empty text. */
    public String text() {
        return JsonTexts.text(response);
    }

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
        builder.response = response;
        builder.scores = scores;
        builder.vectors = vectors;
        builder.effort = effort;
        builder.tokens = tokens;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ChatOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Text, or JSON where asked for. */
        @JsonProperty("response")
        public Builder response(JsonNode response) {
            this.response = response;
            return this;
        }

        /** What it thought. */
        @JsonProperty("scores")
        public Builder scores(Scores scores) {
            this.scores = scores;
            return this;
        }

        /** What it thought. */
        public Builder scores(List<Double> scores) {
            this.scores = Scores.of(scores);
            return this;
        }

        /** One vector per text. */
        @JsonProperty("vectors")
        public Builder vectors(List<float[]> vectors) {
            this.vectors = vectors;
            return this;
        }

        /** How hard it thought. Known here: {@code low}, {@code high-er}, {@code 3d}. */
        @JsonProperty("effort")
        public Builder effort(Effort effort) {
            this.effort = effort;
            return this;
        }

        /** Tokens used. */
        @JsonProperty("tokens")
        public Builder tokens(Long tokens) {
            this.tokens = tokens;
            return this;
        }

        /** Tokens used. */
        public Builder tokens(long tokens) {
            this.tokens = tokens;
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
        public ChatOutput build() {
            ChatOutput built = new ChatOutput(
                    response,
                    scores,
                    Checks.copy(vectors),
                    effort,
                    tokens,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

