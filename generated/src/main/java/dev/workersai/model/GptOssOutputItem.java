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
 * One item of an answer in the form of the Responses API: a message, a function call, or reasoning.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = GptOssOutputItem.Builder.class)
public class GptOssOutputItem {

    /** Kind of the item: message, function_call or reasoning. */
    @JsonProperty("type")
    String type;

    /** Id of the item. */
    @JsonProperty("id")
    String id;

    /** Role of the speaker, for items that are messages. */
    @JsonProperty("role")
    String role;

    /** Parts of the message or of the reasoning, in order. */
    @JsonProperty("content")
    List<GptOssOutputContent> content;

    /** Id that joins a function call to its result, for items that are function calls. */
    @JsonProperty("call_id")
    String callId;

    /** Name of the function to call, for items that are function calls. */
    @JsonProperty("name")
    String name;

    /** Arguments of the call, for items that are function calls; an object or JSON text. */
    @JsonProperty("arguments")
    JsonNode arguments;

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
        builder.type = type;
        builder.id = id;
        builder.role = role;
        builder.content = content;
        builder.callId = callId;
        builder.name = name;
        builder.arguments = arguments;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link GptOssOutputItem}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Kind of the item: message, function_call or reasoning. */
        @JsonProperty("type")
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /** Id of the item. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Role of the speaker, for items that are messages. */
        @JsonProperty("role")
        public Builder role(String role) {
            this.role = role;
            return this;
        }

        /** Parts of the message or of the reasoning, in order. */
        @JsonProperty("content")
        public Builder content(List<GptOssOutputContent> content) {
            this.content = content;
            return this;
        }

        /** Id that joins a function call to its result, for items that are function calls. */
        @JsonProperty("call_id")
        public Builder callId(String callId) {
            this.callId = callId;
            return this;
        }

        /** Name of the function to call, for items that are function calls. */
        @JsonProperty("name")
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Arguments of the call, for items that are function calls; an object or JSON text. */
        @JsonProperty("arguments")
        public Builder arguments(JsonNode arguments) {
            this.arguments = arguments;
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
        public GptOssOutputItem build() {
            GptOssOutputItem built = new GptOssOutputItem(
                    type,
                    id,
                    role,
                    Checks.copy(content),
                    callId,
                    name,
                    arguments,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

