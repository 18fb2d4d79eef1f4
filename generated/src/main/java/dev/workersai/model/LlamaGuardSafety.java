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
 * Verdict of llama-guard-3-8b in parsed form.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = LlamaGuardSafety.Builder.class)
public class LlamaGuardSafety implements LlamaGuardVerdict {

    /** Whether the conversation is harmless. */
    @JsonProperty("safe")
    Boolean safe;

    /** Hazard classes that were found, S1 to S14. */
    @JsonProperty("categories")
    List<String> categories;

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
        builder.safe = safe;
        builder.categories = categories;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link LlamaGuardSafety}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Whether the conversation is harmless. */
        @JsonProperty("safe")
        public Builder safe(Boolean safe) {
            this.safe = safe;
            return this;
        }

        /** Hazard classes that were found, S1 to S14. */
        @JsonProperty("categories")
        public Builder categories(List<String> categories) {
            this.categories = categories;
            return this;
        }

        /** Adds one element to {@code categories}. Hazard classes that were found, S1 to S14. */
        public Builder category(String element) {
            this.categories = Checks.plus(this.categories, element);
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
        public LlamaGuardSafety build() {
            LlamaGuardSafety built = new LlamaGuardSafety(
                    safe,
                    Checks.copy(categories),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

