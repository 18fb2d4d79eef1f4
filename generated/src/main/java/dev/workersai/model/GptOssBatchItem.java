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
 * One request of a batch for the gpt-oss models, in the form of the Responses API.
 *
 * <p>Models: {@code @cf/openai/gpt-oss-120b}, {@code @cf/openai/gpt-oss-20b}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = GptOssBatchItem.Builder.class)
public class GptOssBatchItem {

    /** Text or list of items for the model to answer, in the form of the Responses API. Required. */
    @JsonProperty("input")
    GptOssInputItems input;

    /** Settings of the thinking before the answer. */
    @JsonProperty("reasoning")
    GptOssReasoning reasoning;

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
        builder.input = input;
        builder.reasoning = reasoning;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("GptOssBatchItem");
        checks.required("input", input);
    }

    /** Collects the fields of a {@link GptOssBatchItem}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** Text or list of items for the model to answer, in the form of the Responses API. Required. */
        @JsonProperty("input")
        public Builder input(GptOssInputItems input) {
            this.input = input;
            return this;
        }

        /** Text or list of items for the model to answer, in the form of the Responses API. Required. */
        public Builder input(String input) {
            this.input = GptOssInputItems.of(input);
            return this;
        }

        /** Text or list of items for the model to answer, in the form of the Responses API. Required. */
        public Builder input(List<Object> input) {
            this.input = GptOssInputItems.of(input);
            return this;
        }

        /** Settings of the thinking before the answer. */
        @JsonProperty("reasoning")
        public Builder reasoning(GptOssReasoning reasoning) {
            this.reasoning = reasoning;
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
        public GptOssBatchItem build() {
            GptOssBatchItem built = new GptOssBatchItem(
                    input,
                    reasoning,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

