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
 * JSON mode of the classic text models: any JSON object, or JSON that fits a bare schema.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = JsonMode.Builder.class)
public class JsonMode {

    /**
     * Kind of JSON to write: any object, or one that fits the schema. Known here: {@code json_object}, {@code
     * json_schema}.
     */
    @JsonProperty("type")
    JsonModeType type;

    /** JSON Schema that the answer must satisfy, bare and without a name. */
    @JsonProperty("json_schema")
    Object jsonSchema;

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
        builder.type = type;
        builder.jsonSchema = jsonSchema;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link JsonMode}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /**
         * Kind of JSON to write: any object, or one that fits the schema. Known here: {@code json_object},
         * {@code json_schema}.
         */
        @JsonProperty("type")
        public Builder type(JsonModeType type) {
            this.type = type;
            return this;
        }

        /** JSON Schema that the answer must satisfy, bare and without a name. */
        @JsonProperty("json_schema")
        public Builder jsonSchema(Object jsonSchema) {
            this.jsonSchema = jsonSchema;
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
        public JsonMode build() {
            JsonMode built = new JsonMode(
                    type,
                    jsonSchema,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

