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
 * Input of qwen3-embedding-0.6b: queries, documents or plain texts to turn into vectors.
 *
 * <p>Model: {@code @cf/qwen/qwen3-embedding-0.6b}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = Qwen3Embedding0_6bInput.Builder.class)
public class Qwen3Embedding0_6bInput {

    /** Text or texts to turn into vectors that search. */
    @JsonProperty("queries")
    Qwen3EmbeddingTexts queries;

    /**
     * Task that the queries serve, in one sentence. The service assumes {@code Given a web search query,
     * retrieve relevant passages that answer the query} when absent.
     */
    @JsonProperty("instruction")
    String instruction;

    /** Text or texts to turn into vectors that are found. */
    @JsonProperty("documents")
    Qwen3EmbeddingTexts documents;

    /** Text or texts to turn into vectors, where queries and documents are not told apart. */
    @JsonProperty("text")
    Qwen3EmbeddingTexts text;

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
        builder.queries = queries;
        builder.instruction = instruction;
        builder.documents = documents;
        builder.text = text;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("Qwen3Embedding0_6bInput");
        Qwen3EmbeddingTexts.check(checks.type(), "queries", queries);
        Qwen3EmbeddingTexts.check(checks.type(), "documents", documents);
        Qwen3EmbeddingTexts.check(checks.type(), "text", text);
    }

    /** Collects the fields of a {@link Qwen3Embedding0_6bInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text or texts to turn into vectors that search. */
        @JsonProperty("queries")
        public Builder queries(Qwen3EmbeddingTexts queries) {
            this.queries = queries;
            return this;
        }

        /** Text or texts to turn into vectors that search. */
        public Builder queries(String queries) {
            this.queries = Qwen3EmbeddingTexts.of(queries);
            return this;
        }

        /** Text or texts to turn into vectors that search. */
        public Builder queries(List<String> queries) {
            this.queries = Qwen3EmbeddingTexts.of(queries);
            return this;
        }

        /**
         * Task that the queries serve, in one sentence. The service assumes {@code Given a web search query,
         * retrieve relevant passages that answer the query} when absent.
         */
        @JsonProperty("instruction")
        public Builder instruction(String instruction) {
            this.instruction = instruction;
            return this;
        }

        /** Text or texts to turn into vectors that are found. */
        @JsonProperty("documents")
        public Builder documents(Qwen3EmbeddingTexts documents) {
            this.documents = documents;
            return this;
        }

        /** Text or texts to turn into vectors that are found. */
        public Builder documents(String documents) {
            this.documents = Qwen3EmbeddingTexts.of(documents);
            return this;
        }

        /** Text or texts to turn into vectors that are found. */
        public Builder documents(List<String> documents) {
            this.documents = Qwen3EmbeddingTexts.of(documents);
            return this;
        }

        /** Text or texts to turn into vectors, where queries and documents are not told apart. */
        @JsonProperty("text")
        public Builder text(Qwen3EmbeddingTexts text) {
            this.text = text;
            return this;
        }

        /** Text or texts to turn into vectors, where queries and documents are not told apart. */
        public Builder text(String text) {
            this.text = Qwen3EmbeddingTexts.of(text);
            return this;
        }

        /** Text or texts to turn into vectors, where queries and documents are not told apart. */
        public Builder text(List<String> text) {
            this.text = Qwen3EmbeddingTexts.of(text);
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
        public Qwen3Embedding0_6bInput build() {
            Qwen3Embedding0_6bInput built = new Qwen3Embedding0_6bInput(
                    queries,
                    instruction,
                    documents,
                    text,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

