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
 * Input of text embeddings with the bge models: the text or texts to turn into vectors, and the pooling.
 *
 * <p>Models: {@code @cf/baai/bge-base-en-v1.5}, {@code @cf/baai/bge-large-en-v1.5}, {@code
 * @cf/baai/bge-small-en-v1.5}, {@code @cf/baai/omni-bge-base-en-v1.5}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = TextEmbeddingsInput.Builder.class)
public class TextEmbeddingsInput {

    /** Text or texts to turn into vectors. Required. */
    @JsonProperty("text")
    EmbeddingTexts text;

    /**
     * How the vectors of the tokens become one; vectors of different pooling must not be compared. Known
     * here: {@code mean}, {@code cls}. The service assumes {@code mean} when absent.
     */
    @JsonProperty("pooling")
    Pooling pooling;

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
        builder.text = text;
        builder.pooling = pooling;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("TextEmbeddingsInput");
        checks.required("text", text);
        EmbeddingTexts.check(checks.type(), "text", text);
    }

    /** Collects the fields of a {@link TextEmbeddingsInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text or texts to turn into vectors. Required. */
        @JsonProperty("text")
        public Builder text(EmbeddingTexts text) {
            this.text = text;
            return this;
        }

        /** Text or texts to turn into vectors. Required. */
        public Builder text(String text) {
            this.text = EmbeddingTexts.of(text);
            return this;
        }

        /** Text or texts to turn into vectors. Required. */
        public Builder text(List<String> text) {
            this.text = EmbeddingTexts.of(text);
            return this;
        }

        /**
         * How the vectors of the tokens become one; vectors of different pooling must not be compared. Known
         * here: {@code mean}, {@code cls}. The service assumes {@code mean} when absent.
         */
        @JsonProperty("pooling")
        public Builder pooling(Pooling pooling) {
            this.pooling = pooling;
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
        public TextEmbeddingsInput build() {
            TextEmbeddingsInput built = new TextEmbeddingsInput(
                    text,
                    pooling,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

