// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record Nova3Mode(@JsonValue String value) {

    /** The value {@code extended}. */
    public static final Nova3Mode EXTENDED = new Nova3Mode("extended");

    /** The value {@code strict}. */
    public static final Nova3Mode STRICT = new Nova3Mode("strict");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Nova3Mode {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static Nova3Mode of(String value) {
        return new Nova3Mode(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

