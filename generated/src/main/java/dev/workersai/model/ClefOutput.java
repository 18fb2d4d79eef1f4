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
 * Answers of a clef model.
 *
 * <p>Models: {@code @cf/cloudflare/clef}, {@code @cf/cloudflare/clef-flash}, {@code
 * @cf/cloudflare/clef-omni}.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ClefOutput.Builder.class)
public class ClefOutput {

    /** Name of the model that answered. */
    @JsonProperty("model")
    String model;

    /** Answers by the ids of the questions. */
    @JsonProperty("answers")
    Map<String, ClefAnswer> answers;

    /** Tokens that the call used. */
    @JsonProperty("usage")
    ClefUsage usage;

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
        builder.model = model;
        builder.answers = answers;
        builder.usage = usage;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ClefOutput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Name of the model that answered. */
        @JsonProperty("model")
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** Answers by the ids of the questions. */
        @JsonProperty("answers")
        public Builder answers(Map<String, ClefAnswer> answers) {
            this.answers = answers;
            return this;
        }

        /** Tokens that the call used. */
        @JsonProperty("usage")
        public Builder usage(ClefUsage usage) {
            this.usage = usage;
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
        public ClefOutput build() {
            ClefOutput built = new ClefOutput(
                    model,
                    Checks.copy(answers),
                    usage,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

