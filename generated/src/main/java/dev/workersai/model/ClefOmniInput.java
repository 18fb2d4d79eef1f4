// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
 * Input of clef-omni: what to decide about, with images, sound or videos, and the questions.
 *
 * <p>Model: {@code @cf/cloudflare/clef-omni}.
 *
 * <p>Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.
 */
@Value
@Accessors(fluent = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@lombok.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonDeserialize(builder = ClefOmniInput.Builder.class)
public class ClefOmniInput {

    /** What to decide about, as text or any JSON value. Required. */
    @JsonProperty("state")
    Object state;

    /**
     * Questions by id; an id has up to 100 letters, digits, underscores, dots or hyphens. From 1 to 64
     * entries. Required.
     */
    @JsonProperty("questions")
    Map<String, ClefQuestion> questions;

    /**
     * Images that belong to the state: PNG, JPEG or WebP, up to 4 MiB each and 8 MiB together. At most 4
     * items.
     */
    @JsonProperty("images")
    List<ClefImage> images;

    /** Sound that belongs to the state, up to 8 MiB and 300 seconds each. At most 4 items. */
    @JsonProperty("audio")
    List<ClefAudio> audio;

    /** Videos that belong to the state, up to 16 MiB and 60 seconds each. At most 2 items. */
    @JsonProperty("videos")
    List<ClefVideo> videos;

    @JsonIgnore
    Map<String, Object> extraFields;

    /** Name of the model, the last segment of its id. Always {@code clef-omni}. */
    @JsonProperty("model")
    public String model() {
        return "clef-omni";
    }

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
        builder.state = state;
        builder.questions = questions;
        builder.images = images;
        builder.audio = audio;
        builder.videos = videos;
        builder.extraFields = extraFields;
        return builder;
    }

    private void check() {
        Checks checks = new Checks("ClefOmniInput");
        checks.required("state", state);
        checks.required("questions", questions);
        checks.size("questions", questions, 1, 64);
        checks.size("images", images, 0, 4);
        if (images != null) {
            for (ClefImage element : images) {
                ClefImage.check(checks.type(), "images[]", element);
            }
        }
        checks.size("audio", audio, 0, 4);
        if (audio != null) {
            for (ClefAudio element : audio) {
                ClefAudio.check(checks.type(), "audio[]", element);
            }
        }
        checks.size("videos", videos, 0, 2);
        if (videos != null) {
            for (ClefVideo element : videos) {
                ClefVideo.check(checks.type(), "videos[]", element);
            }
        }
    }

    /** Collects the fields of a {@link ClefOmniInput}. Not safe for use from several threads. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonAutoDetect(
            setterVisibility = JsonAutoDetect.Visibility.NONE,
            fieldVisibility = JsonAutoDetect.Visibility.NONE)
    @JsonIgnoreProperties({ "model" })
    public static final class Builder {

        private boolean unchecked;

        private Builder() {}

        /** What to decide about, as text or any JSON value. Required. */
        @JsonProperty("state")
        public Builder state(Object state) {
            this.state = state;
            return this;
        }

        /**
         * Questions by id; an id has up to 100 letters, digits, underscores, dots or hyphens. From 1 to 64
         * entries. Required.
         */
        @JsonProperty("questions")
        public Builder questions(Map<String, ClefQuestion> questions) {
            this.questions = questions;
            return this;
        }

        /**
         * Images that belong to the state: PNG, JPEG or WebP, up to 4 MiB each and 8 MiB together. At most 4
         * items.
         */
        @JsonProperty("images")
        public Builder images(List<ClefImage> images) {
            this.images = images;
            return this;
        }

        /**
         * Adds one element to {@code images}. Images that belong to the state: PNG, JPEG or WebP, up to 4 MiB
         * each and 8 MiB together. At most 4 items.
         */
        public Builder image(ClefImage element) {
            this.images = Checks.plus(this.images, element);
            return this;
        }

        /** Sound that belongs to the state, up to 8 MiB and 300 seconds each. At most 4 items. */
        @JsonProperty("audio")
        public Builder audio(List<ClefAudio> audio) {
            this.audio = audio;
            return this;
        }

        /** Videos that belong to the state, up to 16 MiB and 60 seconds each. At most 2 items. */
        @JsonProperty("videos")
        public Builder videos(List<ClefVideo> videos) {
            this.videos = videos;
            return this;
        }

        /**
         * Adds one element to {@code videos}. Videos that belong to the state, up to 16 MiB and 60 seconds
         * each. At most 2 items.
         */
        public Builder video(ClefVideo element) {
            this.videos = Checks.plus(this.videos, element);
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
        public ClefOmniInput build() {
            ClefOmniInput built = new ClefOmniInput(
                    state,
                    Checks.copy(questions),
                    Checks.copy(images),
                    Checks.copy(audio),
                    Checks.copy(videos),
                    Checks.copy(extraFields));
            if (!unchecked) {
                built.check();
            }
            return built;
        }
    }
}

