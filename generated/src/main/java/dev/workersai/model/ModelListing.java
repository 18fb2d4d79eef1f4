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
 * One model of the live catalog.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ModelListing.Builder.class)
public class ModelListing {

    /** A uuid; not the model id. */
    @JsonProperty("id")
    String id;

    /** Number of the source. */
    @JsonProperty("source")
    Integer source;

    /** The model id. */
    @JsonProperty("name")
    String name;

    /** What the model does. */
    @JsonProperty("description")
    String description;

    /** What the model is for. */
    @JsonProperty("task")
    ModelTask task;

    /** When it was added; date and time without a zone, not RFC 3339. */
    @JsonProperty("created_at")
    String createdAt;

    /** Labels. */
    @JsonProperty("tags")
    List<String> tags;

    /** Whether the model is on its way out. */
    @JsonProperty("deprecated")
    Boolean deprecated;

    /** Further facts by name. */
    @JsonProperty("properties")
    List<ModelProperty> properties;

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
        builder.source = source;
        builder.name = name;
        builder.description = description;
        builder.task = task;
        builder.createdAt = createdAt;
        builder.tags = tags;
        builder.deprecated = deprecated;
        builder.properties = properties;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ModelListing}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** A uuid; not the model id. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Number of the source. */
        @JsonProperty("source")
        public Builder source(Integer source) {
            this.source = source;
            return this;
        }

        /** Number of the source. */
        public Builder source(int source) {
            this.source = source;
            return this;
        }

        /** The model id. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** What the model does. */
        @JsonProperty("description")
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** What the model is for. */
        @JsonProperty("task")
        public Builder task(ModelTask task) {
            this.task = task;
            return this;
        }

        /** When it was added; date and time without a zone, not RFC 3339. */
        @JsonProperty("created_at")
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Labels. */
        @JsonProperty("tags")
        public Builder tags(List<String> tags) {
            this.tags = tags;
            return this;
        }

        /** Adds one element to {@code tags}. Labels. */
        public Builder tag(String element) {
            this.tags = Checks.plus(this.tags, element);
            return this;
        }

        /** Whether the model is on its way out. */
        @JsonProperty("deprecated")
        public Builder deprecated(Boolean deprecated) {
            this.deprecated = deprecated;
            return this;
        }

        /** Further facts by name. */
        @JsonProperty("properties")
        public Builder properties(List<ModelProperty> properties) {
            this.properties = properties;
            return this;
        }

        /** Adds one element to {@code properties}. Further facts by name. */
        public Builder property(ModelProperty element) {
            this.properties = Checks.plus(this.properties, element);
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
        public ModelListing build() {
            ModelListing built = new ModelListing(
                    id,
                    source,
                    name,
                    description,
                    task,
                    createdAt,
                    Checks.copy(tags),
                    deprecated,
                    Checks.copy(properties),
                    Checks.copy(extraFields));
            return built;
        }
    }
}

