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
 * Spoken answer of a chat-completions model.
 *
 * <p>Immutable. Tolerant: any field may be null, and members without a field are in {@link #extraFields()}.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionOutputAudio.Builder.class)
public class ChatCompletionOutputAudio {

    /** Id of the spoken answer. */
    @JsonProperty("id")
    String id;

    /** Base64 text of the audio. */
    @JsonProperty("data")
    String data;

    /** Time at which the spoken answer can no longer be referred to, in seconds since 1970 UTC. */
    @JsonProperty("expires_at")
    Long expiresAt;

    /** Transcript as text. */
    @JsonProperty("transcript")
    String transcript;

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
        builder.data = data;
        builder.expiresAt = expiresAt;
        builder.transcript = transcript;
        builder.extraFields = extraFields;
        return builder;
    }

    /** Collects the fields of a {@link ChatCompletionOutputAudio}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder implements KeepsUnknown {

        private Builder() {}

        /** Id of the spoken answer. */
        @JsonProperty("id")
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Base64 text of the audio. */
        @JsonProperty("data")
        public Builder data(String data) {
            this.data = data;
            return this;
        }

        /** Time at which the spoken answer can no longer be referred to, in seconds since 1970 UTC. */
        @JsonProperty("expires_at")
        public Builder expiresAt(Long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Time at which the spoken answer can no longer be referred to, in seconds since 1970 UTC. */
        public Builder expiresAt(long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Transcript as text. */
        @JsonProperty("transcript")
        public Builder transcript(String transcript) {
            this.transcript = transcript;
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
        public ChatCompletionOutputAudio build() {
            ChatCompletionOutputAudio built = new ChatCompletionOutputAudio(
                    id,
                    data,
                    expiresAt,
                    transcript,
                    Checks.copy(extraFields));
            return built;
        }
    }
}

