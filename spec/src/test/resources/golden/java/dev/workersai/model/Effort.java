// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record Effort(@JsonValue String value) {

    /** The value {@code low}. */
    public static final Effort LOW = new Effort("low");

    /** The value {@code high-er}. */
    public static final Effort HIGH_ER = new Effort("high-er");

    /** The value {@code 3d}. */
    public static final Effort _3D = new Effort("3d");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Effort {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static Effort of(String value) {
        return new Effort(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

