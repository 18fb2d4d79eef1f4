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
 * Part of a message of the user: text, image, video, audio or file.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ChatCompletionPart.Builder.class)
public class ChatCompletionPart {

    /**
     * Kind of the part; it tells which of the other fields is set. Known here: {@code text}, {@code
     * image_url}, {@code video_url}, {@code input_audio}, {@code file}. Required.
     */
    @JsonProperty("type")
    ChatCompletionPartType type;

    /** Text of the part. */
    @JsonProperty("text")
    String text;

    /** Image to look at. */
    @JsonProperty("image_url")
    ChatCompletionImageUrl imageUrl;

    /** Video to look at. */
    @JsonProperty("video_url")
    ChatCompletionVideoUrl videoUrl;

    /** Audio to listen to. */
    @JsonProperty("input_audio")
    ChatCompletionInputAudio inputAudio;

    /** File to read. */
    @JsonProperty("file")
    ChatCompletionFile file;

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
        builder.text = text;
        builder.imageUrl = imageUrl;
        builder.videoUrl = videoUrl;
        builder.inputAudio = inputAudio;
        builder.file = file;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("ChatCompletionPart");
        checks.required("type", type);
    }

    /** Collects the fields of a {@link ChatCompletionPart}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /**
         * Kind of the part; it tells which of the other fields is set. Known here: {@code text}, {@code
         * image_url}, {@code video_url}, {@code input_audio}, {@code file}. Required.
         */
        @JsonProperty("type")
        public Builder type(ChatCompletionPartType type) {
            this.type = type;
            return this;
        }

        /** Text of the part. */
        @JsonProperty("text")
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Image to look at. */
        @JsonProperty("image_url")
        public Builder imageUrl(ChatCompletionImageUrl imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** Video to look at. */
        @JsonProperty("video_url")
        public Builder videoUrl(ChatCompletionVideoUrl videoUrl) {
            this.videoUrl = videoUrl;
            return this;
        }

        /** Audio to listen to. */
        @JsonProperty("input_audio")
        public Builder inputAudio(ChatCompletionInputAudio inputAudio) {
            this.inputAudio = inputAudio;
            return this;
        }

        /** File to read. */
        @JsonProperty("file")
        public Builder file(ChatCompletionFile file) {
            this.file = file;
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
        public ChatCompletionPart build() {
            ChatCompletionPart built = new ChatCompletionPart(
                    type,
                    text,
                    imageUrl,
                    videoUrl,
                    inputAudio,
                    file,
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

