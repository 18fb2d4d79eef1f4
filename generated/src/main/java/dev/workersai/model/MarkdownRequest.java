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
import dev.workersai.wire.FilePart;
import dev.workersai.wire.FormBody;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * Files to convert to Markdown.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = MarkdownRequest.Builder.class)
@FormBody
public class MarkdownRequest {

    /** The files; the name decides the format where the media type does not. Not empty. Required. */
    @JsonProperty("files")
    List<FilePart> files;

    /** Options by format, for example pdf.metadata; sent as JSON text. */
    @JsonProperty("conversionOptions")
    Object conversionOptions;

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
        builder.files = files;
        builder.conversionOptions = conversionOptions;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("MarkdownRequest");
        checks.required("files", files);
        checks.size("files", files, 1, Integer.MAX_VALUE);
    }

    /** Collects the fields of a {@link MarkdownRequest}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** The files; the name decides the format where the media type does not. Not empty. Required. */
        @JsonProperty("files")
        public Builder files(List<FilePart> files) {
            this.files = files;
            return this;
        }

        /**
         * Adds one element to {@code files}. The files; the name decides the format where the media type does
         * not. Not empty. Required.
         */
        public Builder file(FilePart element) {
            this.files = Checks.plus(this.files, element);
            return this;
        }

        /** Options by format, for example pdf.metadata; sent as JSON text. */
        @JsonProperty("conversionOptions")
        public Builder conversionOptions(Object conversionOptions) {
            this.conversionOptions = conversionOptions;
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
        public MarkdownRequest build() {
            MarkdownRequest built = new MarkdownRequest(
                    Checks.copy(files),
                    conversionOptions,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

