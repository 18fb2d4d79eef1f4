// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record WebSearchOptionsSearchContextSize(@JsonValue String value) {

    /** The value {@code low}. */
    public static final WebSearchOptionsSearchContextSize LOW = new WebSearchOptionsSearchContextSize("low");

    /** The value {@code medium}. */
    public static final WebSearchOptionsSearchContextSize MEDIUM = new WebSearchOptionsSearchContextSize("medium");

    /** The value {@code high}. */
    public static final WebSearchOptionsSearchContextSize HIGH = new WebSearchOptionsSearchContextSize("high");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebSearchOptionsSearchContextSize {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static WebSearchOptionsSearchContextSize of(String value) {
        return new WebSearchOptionsSearchContextSize(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

