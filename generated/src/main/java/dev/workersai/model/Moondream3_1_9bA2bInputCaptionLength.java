// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record Moondream3_1_9bA2bInputCaptionLength(@JsonValue String value) {

    /** The value {@code short}. */
    public static final Moondream3_1_9bA2bInputCaptionLength SHORT = new Moondream3_1_9bA2bInputCaptionLength("short");

    /** The value {@code normal}. */
    public static final Moondream3_1_9bA2bInputCaptionLength NORMAL = new Moondream3_1_9bA2bInputCaptionLength("normal");

    /** The value {@code long}. */
    public static final Moondream3_1_9bA2bInputCaptionLength LONG = new Moondream3_1_9bA2bInputCaptionLength("long");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Moondream3_1_9bA2bInputCaptionLength {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static Moondream3_1_9bA2bInputCaptionLength of(String value) {
        return new Moondream3_1_9bA2bInputCaptionLength(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

