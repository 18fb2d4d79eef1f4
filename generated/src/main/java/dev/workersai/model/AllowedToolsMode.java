// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record AllowedToolsMode(@JsonValue String value) {

    /** The value {@code auto}. */
    public static final AllowedToolsMode AUTO = new AllowedToolsMode("auto");

    /** The value {@code required}. */
    public static final AllowedToolsMode REQUIRED = new AllowedToolsMode("required");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AllowedToolsMode {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static AllowedToolsMode of(String value) {
        return new AllowedToolsMode(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

