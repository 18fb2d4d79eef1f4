// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ChatCompletionAudioFormat(@JsonValue String value) {

    /** The value {@code wav}. */
    public static final ChatCompletionAudioFormat WAV = new ChatCompletionAudioFormat("wav");

    /** The value {@code aac}. */
    public static final ChatCompletionAudioFormat AAC = new ChatCompletionAudioFormat("aac");

    /** The value {@code mp3}. */
    public static final ChatCompletionAudioFormat MP3 = new ChatCompletionAudioFormat("mp3");

    /** The value {@code flac}. */
    public static final ChatCompletionAudioFormat FLAC = new ChatCompletionAudioFormat("flac");

    /** The value {@code opus}. */
    public static final ChatCompletionAudioFormat OPUS = new ChatCompletionAudioFormat("opus");

    /** The value {@code pcm16}. */
    public static final ChatCompletionAudioFormat PCM16 = new ChatCompletionAudioFormat("pcm16");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatCompletionAudioFormat {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ChatCompletionAudioFormat of(String value) {
        return new ChatCompletionAudioFormat(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

