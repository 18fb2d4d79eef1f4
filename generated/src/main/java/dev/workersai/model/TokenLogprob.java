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
 * Token of an answer with its log probability and the likeliest alternatives.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = TokenLogprob.Builder.class)
public class TokenLogprob {

    /** Token as text. */
    @JsonProperty("token")
    String token;

    /** Log probability of the token; closer to zero is likelier. */
    @JsonProperty("logprob")
    Double logprob;

    /** UTF-8 bytes of the token; null where it has none. */
    @JsonProperty("bytes")
    List<Integer> bytes;

    /** Likeliest tokens at this position. */
    @JsonProperty("top_logprobs")
    List<TopLogprob> topLogprobs;

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
        builder.token = token;
        builder.logprob = logprob;
        builder.bytes = bytes;
        builder.topLogprobs = topLogprobs;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link TokenLogprob}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Token as text. */
        @JsonProperty("token")
        public Builder token(String token) {
            this.token = token;
            return this;
        }

        /** Log probability of the token; closer to zero is likelier. */
        @JsonProperty("logprob")
        public Builder logprob(Double logprob) {
            this.logprob = logprob;
            return this;
        }

        /** Log probability of the token; closer to zero is likelier. */
        public Builder logprob(double logprob) {
            this.logprob = logprob;
            return this;
        }

        /** UTF-8 bytes of the token; null where it has none. */
        @JsonProperty("bytes")
        public Builder bytes(List<Integer> bytes) {
            this.bytes = bytes;
            return this;
        }

        /** Likeliest tokens at this position. */
        @JsonProperty("top_logprobs")
        public Builder topLogprobs(List<TopLogprob> topLogprobs) {
            this.topLogprobs = topLogprobs;
            return this;
        }

        /** Adds one element to {@code topLogprobs}. Likeliest tokens at this position. */
        public Builder topLogprob(TopLogprob element) {
            this.topLogprobs = Checks.plus(this.topLogprobs, element);
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
        public TokenLogprob build() {
            TokenLogprob built = new TokenLogprob(
                    token,
                    logprob,
                    Checks.copy(bytes),
                    Checks.copy(topLogprobs),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

