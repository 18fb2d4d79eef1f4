// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record FluxOptionsMipOptOut(@JsonValue String value) {

    /** The value {@code true}. */
    public static final FluxOptionsMipOptOut TRUE = new FluxOptionsMipOptOut("true");

    /** The value {@code false}. */
    public static final FluxOptionsMipOptOut FALSE = new FluxOptionsMipOptOut("false");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FluxOptionsMipOptOut {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static FluxOptionsMipOptOut of(String value) {
        return new FluxOptionsMipOptOut(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

