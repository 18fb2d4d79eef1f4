// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record JsonModeType(@JsonValue String value) {

    /** The value {@code json_object}. */
    public static final JsonModeType JSON_OBJECT = new JsonModeType("json_object");

    /** The value {@code json_schema}. */
    public static final JsonModeType JSON_SCHEMA = new JsonModeType("json_schema");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonModeType {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static JsonModeType of(String value) {
        return new JsonModeType(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

