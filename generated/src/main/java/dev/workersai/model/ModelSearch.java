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
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * What to look for in the live catalog.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ModelSearch.Builder.class)
public class ModelSearch {

    /** Text to find in name or description. */
    @JsonProperty("search")
    String search;

    /** Name or id of a task. */
    @JsonProperty("task")
    String task;

    /** Author segment of the model id. */
    @JsonProperty("author")
    String author;

    /** Number of the source. */
    @JsonProperty("source")
    Integer source;

    /** Whether to leave out beta models. */
    @JsonProperty("hide_experimental")
    Boolean hideExperimental;

    /**
     * Whether to list models up to three months after their end. The service assumes {@code false} when
     * absent.
     */
    @JsonProperty("include_deprecated")
    Boolean includeDeprecated;

    /** Page to read, from 1. */
    @JsonProperty("page")
    Integer page;

    /** Models on a page; the service was seen to ignore it. */
    @JsonProperty("per_page")
    Integer perPage;

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
        builder.search = search;
        builder.task = task;
        builder.author = author;
        builder.source = source;
        builder.hideExperimental = hideExperimental;
        builder.includeDeprecated = includeDeprecated;
        builder.page = page;
        builder.perPage = perPage;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ModelSearch}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text to find in name or description. */
        @JsonProperty("search")
        public Builder search(String search) {
            this.search = search;
            return this;
        }

        /** Name or id of a task. */
        @JsonProperty("task")
        public Builder task(String task) {
            this.task = task;
            return this;
        }

        /** Author segment of the model id. */
        @JsonProperty("author")
        public Builder author(String author) {
            this.author = author;
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

        /** Whether to leave out beta models. */
        @JsonProperty("hide_experimental")
        public Builder hideExperimental(Boolean hideExperimental) {
            this.hideExperimental = hideExperimental;
            return this;
        }

        /**
         * Whether to list models up to three months after their end. The service assumes {@code false} when
         * absent.
         */
        @JsonProperty("include_deprecated")
        public Builder includeDeprecated(Boolean includeDeprecated) {
            this.includeDeprecated = includeDeprecated;
            return this;
        }

        /** Page to read, from 1. */
        @JsonProperty("page")
        public Builder page(Integer page) {
            this.page = page;
            return this;
        }

        /** Page to read, from 1. */
        public Builder page(int page) {
            this.page = page;
            return this;
        }

        /** Models on a page; the service was seen to ignore it. */
        @JsonProperty("per_page")
        public Builder perPage(Integer perPage) {
            this.perPage = perPage;
            return this;
        }

        /** Models on a page; the service was seen to ignore it. */
        public Builder perPage(int perPage) {
            this.perPage = perPage;
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
         */
        public ModelSearch build() {
            ModelSearch built = new ModelSearch(
                    search,
                    task,
                    author,
                    source,
                    hideExperimental,
                    includeDeprecated,
                    page,
                    perPage,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

