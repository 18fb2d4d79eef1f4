// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ChatCompletionInputAudioFormat(@JsonValue String value) {

    /** The value {@code wav}. */
    public static final ChatCompletionInputAudioFormat WAV = new ChatCompletionInputAudioFormat("wav");

    /** The value {@code mp3}. */
    public static final ChatCompletionInputAudioFormat MP3 = new ChatCompletionInputAudioFormat("mp3");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatCompletionInputAudioFormat {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ChatCompletionInputAudioFormat of(String value) {
        return new ChatCompletionInputAudioFormat(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

