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
 * One converted file.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = MarkdownDocument.Builder.class)
public class MarkdownDocument {

    /** A uuid. */
    @JsonProperty("id")
    String id;

    /** Name of the file. */
    @JsonProperty("name")
    String name;

    /** Media type of the file. */
    @JsonProperty("mimeType")
    String mimeType;

    /** markdown, text, or error. */
    @JsonProperty("format")
    String format;

    /** Estimated tokens of the text. */
    @JsonProperty("tokens")
    Long tokens;

    /** The text. */
    @JsonProperty("data")
    String data;

    /** Why this file failed, where it did. */
    @JsonProperty("error")
    String error;

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
        builder.id = id;
        builder.name = name;
        builder.mimeType = mimeType;
        builder.format = format;
        builder.tokens = tokens;
        builder.data = data;
        builder.error = error;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link MarkdownDocument}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** A uuid. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Name of the file. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Media type of the file. */
        @JsonProperty("mimeType")
        public Builder mimeType(String mimeType) {
            this.mimeType = mimeType;
            return this;
        }

        /** markdown, text, or error. */
        @JsonProperty("format")
        public Builder format(String format) {
            this.format = format;
            return this;
        }

        /** Estimated tokens of the text. */
        @JsonProperty("tokens")
        public Builder tokens(Long tokens) {
            this.tokens = tokens;
            return this;
        }

        /** Estimated tokens of the text. */
        public Builder tokens(long tokens) {
            this.tokens = tokens;
            return this;
        }

        /** The text. */
        @JsonProperty("data")
        public Builder data(String data) {
            this.data = data;
            return this;
        }

        /** Why this file failed, where it did. */
        @JsonProperty("error")
        public Builder error(String error) {
            this.error = error;
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
        public MarkdownDocument build() {
            MarkdownDocument built = new MarkdownDocument(
                    id,
                    name,
                    mimeType,
                    format,
                    tokens,
                    data,
                    error,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

