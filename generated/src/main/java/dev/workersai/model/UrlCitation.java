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
 * Web page that an answer cites, and where.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = UrlCitation.Builder.class)
public class UrlCitation {

    /** Address of the cited page. */
    @JsonProperty("url")
    String url;

    /** Title of the cited page. */
    @JsonProperty("title")
    String title;

    /** Index of the first character of the answer that rests on the source. */
    @JsonProperty("start_index")
    Integer startIndex;

    /** Index of the last character of the answer that rests on the source. */
    @JsonProperty("end_index")
    Integer endIndex;

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
        builder.url = url;
        builder.title = title;
        builder.startIndex = startIndex;
        builder.endIndex = endIndex;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link UrlCitation}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Address of the cited page. */
        @JsonProperty("url")
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Title of the cited page. */
        @JsonProperty("title")
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** Index of the first character of the answer that rests on the source. */
        @JsonProperty("start_index")
        public Builder startIndex(Integer startIndex) {
            this.startIndex = startIndex;
            return this;
        }

        /** Index of the first character of the answer that rests on the source. */
        public Builder startIndex(int startIndex) {
            this.startIndex = startIndex;
            return this;
        }

        /** Index of the last character of the answer that rests on the source. */
        @JsonProperty("end_index")
        public Builder endIndex(Integer endIndex) {
            this.endIndex = endIndex;
            return this;
        }

        /** Index of the last character of the answer that rests on the source. */
        public Builder endIndex(int endIndex) {
            this.endIndex = endIndex;
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
        public UrlCitation build() {
            UrlCitation built = new UrlCitation(
                    url,
                    title,
                    startIndex,
                    endIndex,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

