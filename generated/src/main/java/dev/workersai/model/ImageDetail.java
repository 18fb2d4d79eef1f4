// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ImageDetail(@JsonValue String value) {

    /** The value {@code auto}. */
    public static final ImageDetail AUTO = new ImageDetail("auto");

    /** The value {@code low}. */
    public static final ImageDetail LOW = new ImageDetail("low");

    /** The value {@code high}. */
    public static final ImageDetail HIGH = new ImageDetail("high");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImageDetail {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ImageDetail of(String value) {
        return new ImageDetail(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

