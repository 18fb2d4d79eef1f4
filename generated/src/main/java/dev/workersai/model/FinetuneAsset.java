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
import dev.workersai.wire.FormBody;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.ToString;
import lombok.Value;
import lombok.experimental.Accessors;

/**
 * One file of a LoRA adapter.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 *
 * <p>Arrays are handed over as they are, not copied: leave them alone afterwards.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = FinetuneAsset.Builder.class)
@FormBody
public class FinetuneAsset {

    /** The file's bytes. Required. */
    @JsonProperty("file")
    @ToString.Exclude
    byte[] file;

    /** adapter_config.json or adapter_model.safetensors. Required. */
    @JsonProperty("file_name")
    String fileName;

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
        builder.file = file;
        builder.fileName = fileName;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("FinetuneAsset");
        checks.required("file", file);
        checks.required("file_name", fileName);
    }

    /** Collects the fields of a {@link FinetuneAsset}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** The file's bytes. Required. */
        @JsonProperty("file")
        public Builder file(byte[] file) {
            this.file = file;
            return this;
        }

        /** adapter_config.json or adapter_model.safetensors. Required. */
        @JsonProperty("file_name")
        public Builder fileName(String fileName) {
            this.fileName = fileName;
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
        public FinetuneAsset build() {
            FinetuneAsset built = new FinetuneAsset(
                    file,
                    fileName,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

