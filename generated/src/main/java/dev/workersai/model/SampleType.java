// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record SampleType(@JsonValue String value) {

    /** The value {@code uint8}. */
    public static final SampleType UINT8 = new SampleType("uint8");

    /** The value {@code float32}. */
    public static final SampleType FLOAT32 = new SampleType("float32");

    /** The value {@code float64}. */
    public static final SampleType FLOAT64 = new SampleType("float64");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SampleType {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static SampleType of(String value) {
        return new SampleType(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

