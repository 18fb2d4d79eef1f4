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
 * Input of bge-m3: texts to turn into vectors, or contexts, which a query ranks.
 *
 * <p>Exactly one of these must be set: {@code contexts}; {@code text}.
 *
 * <p>Model: {@code @cf/baai/bge-m3}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = BgeM3Input.Builder.class)
public class BgeM3Input {

    /** Texts to rank by the query, or to turn into vectors when there is no query. */
    @JsonProperty("contexts")
    List<RerankContext> contexts;

    /** Text or texts to turn into vectors. */
    @JsonProperty("text")
    EmbeddingTexts text;

    /** Text that the contexts are ranked by; without it the contexts are turned into vectors. Not empty. */
    @JsonProperty("query")
    String query;

    /**
     * Whether texts that are too long are cut; otherwise they are an error. The service assumes {@code false}
     * when absent.
     */
    @JsonProperty("truncate_inputs")
    Boolean truncateInputs;

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
        builder.contexts = contexts;
        builder.text = text;
        builder.query = query;
        builder.truncateInputs = truncateInputs;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("BgeM3Input");
        checks.exactlyOne(Checks.choice("contexts", contexts), Checks.choice("text", text));
        EmbeddingTexts.check(checks.type(), "text", text);
        checks.length("query", query, 1, Integer.MAX_VALUE);
    }

    /** Collects the fields of a {@link BgeM3Input}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Texts to rank by the query, or to turn into vectors when there is no query. */
        @JsonProperty("contexts")
        public Builder contexts(List<RerankContext> contexts) {
            this.contexts = contexts;
            return this;
        }

        /**
         * Adds one element to {@code contexts}. Texts to rank by the query, or to turn into vectors when
         * there is no query.
         */
        public Builder context(RerankContext element) {
            this.contexts = Checks.plus(this.contexts, element);
            return this;
        }

        /** Text or texts to turn into vectors. */
        @JsonProperty("text")
        public Builder text(EmbeddingTexts text) {
            this.text = text;
            return this;
        }

        /** Text or texts to turn into vectors. */
        public Builder text(String text) {
            this.text = EmbeddingTexts.of(text);
            return this;
        }

        /** Text or texts to turn into vectors. */
        public Builder text(List<String> text) {
            this.text = EmbeddingTexts.of(text);
            return this;
        }

        /** Text that the contexts are ranked by; without it the contexts are turned into vectors. Not empty. */
        @JsonProperty("query")
        public Builder query(String query) {
            this.query = query;
            return this;
        }

        /**
         * Whether texts that are too long are cut; otherwise they are an error. The service assumes {@code
         * false} when absent.
         */
        @JsonProperty("truncate_inputs")
        public Builder truncateInputs(Boolean truncateInputs) {
            this.truncateInputs = truncateInputs;
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
        public BgeM3Input build() {
            BgeM3Input built = new BgeM3Input(
                    Checks.copy(contexts),
                    text,
                    query,
                    truncateInputs,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

