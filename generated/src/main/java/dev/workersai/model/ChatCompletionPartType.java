// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ChatCompletionPartType(@JsonValue String value) {

    /** The value {@code text}. */
    public static final ChatCompletionPartType TEXT = new ChatCompletionPartType("text");

    /** The value {@code image_url}. */
    public static final ChatCompletionPartType IMAGE_URL = new ChatCompletionPartType("image_url");

    /** The value {@code video_url}. */
    public static final ChatCompletionPartType VIDEO_URL = new ChatCompletionPartType("video_url");

    /** The value {@code input_audio}. */
    public static final ChatCompletionPartType INPUT_AUDIO = new ChatCompletionPartType("input_audio");

    /** The value {@code file}. */
    public static final ChatCompletionPartType FILE = new ChatCompletionPartType("file");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatCompletionPartType {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ChatCompletionPartType of(String value) {
        return new ChatCompletionPartType(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

