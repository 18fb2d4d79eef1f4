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
 * A LoRA adapter to register.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = FinetuneRequest.Builder.class)
public class FinetuneRequest {

    /** Id of the base model, one that takes adapters. Required. */
    @JsonProperty("model")
    String model;

    /** Name to call the adapter by. Required. */
    @JsonProperty("name")
    String name;

    /** What it is for. */
    @JsonProperty("description")
    String description;

    /** Whether other accounts may use it. */
    @JsonProperty("public")
    Boolean publicValue;

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
        builder.model = model;
        builder.name = name;
        builder.description = description;
        builder.publicValue = publicValue;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("FinetuneRequest");
        checks.required("model", model);
        checks.required("name", name);
    }

    /** Collects the fields of a {@link FinetuneRequest}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Id of the base model, one that takes adapters. Required. */
        @JsonProperty("model")
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** Name to call the adapter by. Required. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** What it is for. */
        @JsonProperty("description")
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Whether other accounts may use it. */
        @JsonProperty("public")
        public Builder publicValue(Boolean publicValue) {
            this.publicValue = publicValue;
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
        public FinetuneRequest build() {
            FinetuneRequest built = new FinetuneRequest(
                    model,
                    name,
                    description,
                    publicValue,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

