// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Input of reranking: a query and the texts to rank by it.
 *
 * <p>Model: {@code @cf/baai/bge-reranker-base}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = BgeRerankerBaseInput.Builder.class)
public class BgeRerankerBaseInput {

    /** Text that the contexts are ranked by. Not empty. Required. */
    @JsonProperty("query")
    String query;

    /** Number of scores to return, best first. At least 1. */
    @JsonProperty("top_k")
    Integer topK;

    /** Texts to rank. Required. */
    @JsonProperty("contexts")
    List<RerankContext> contexts;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Returns the members that have no field here, by wire name; unmodifiable, empty where there are none. */
    @JsonAnyGetter
    public Map<String, Object> extraFields() {
        return extraFields == null ? Map.of() : extraFields;
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with the fields of this value; its {@code build()} checks them again. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.query = query;
        builder.topK = topK;
        builder.contexts = contexts;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("BgeRerankerBaseInput");
        checks.required("query", query);
        checks.required("contexts", contexts);
        checks.length("query", query, 1, Integer.MAX_VALUE);
        checks.atLeast("top_k", topK, "1");
    }

    /** Collects the fields of a {@link BgeRerankerBaseInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text that the contexts are ranked by. Not empty. Required. */
        @JsonProperty("query")
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        /** Number of scores to return, best first. At least 1. */
        @JsonProperty("top_k")
        public Builder topK(Integer topK) {
            this.topK = topK;
            return this;
        }

        /** Number of scores to return, best first. At least 1. */
        public Builder topK(int topK) {
            this.topK = topK;
            return this;
        }

        /** Texts to rank. Required. */
        @JsonProperty("contexts")
        public Builder contexts(List<RerankContext> contexts) {
            this.contexts = contexts;
            return this;
        }

        /** Adds one element to {@code contexts}. Texts to rank. Required. */
        public Builder context(RerankContext element) {
            this.contexts = Checks.plus(this.contexts, element);
            return this;
        }

        /** Adds a member that has no field here; a null value is written as null. */
        @JsonAnySetter
        public Builder extra(String name, Object value) {
            this.extraFields = Checks.plus(this.extraFields, name, value);
            return this;
        }

        /** Lets {@link #build()} accept what the checks here would refuse, for a service newer than this version. */
        public Builder unchecked() {
            this.unchecked = true;
            return this;
        }

        /**
         * Returns the finished value.
         *
         * @throws dev.workersai.wire.InvalidInputException if a field is missing or out of bounds
         */
        public BgeRerankerBaseInput build() {
            BgeRerankerBaseInput built = new BgeRerankerBaseInput(
                    query,
                    topK,
                    Checks.copy(contexts),
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

