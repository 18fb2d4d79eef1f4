// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record AudioContainer(@JsonValue String value) {

    /** The value {@code none}. */
    public static final AudioContainer NONE = new AudioContainer("none");

    /** The value {@code wav}. */
    public static final AudioContainer WAV = new AudioContainer("wav");

    /** The value {@code ogg}. */
    public static final AudioContainer OGG = new AudioContainer("ogg");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AudioContainer {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static AudioContainer of(String value) {
        return new AudioContainer(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

