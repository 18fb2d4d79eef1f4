// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record Nova3OptionsMode(@JsonValue String value) {

    /** The value {@code general}. */
    public static final Nova3OptionsMode GENERAL = new Nova3OptionsMode("general");

    /** The value {@code medical}. */
    public static final Nova3OptionsMode MEDICAL = new Nova3OptionsMode("medical");

    /** The value {@code finance}. */
    public static final Nova3OptionsMode FINANCE = new Nova3OptionsMode("finance");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Nova3OptionsMode {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static Nova3OptionsMode of(String value) {
        return new Nova3OptionsMode(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

