// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ReasoningEffort(@JsonValue String value) {

    /** The value {@code max}. */
    public static final ReasoningEffort MAX = new ReasoningEffort("max");

    /** The value {@code high}. */
    public static final ReasoningEffort HIGH = new ReasoningEffort("high");

    /** The value {@code low}. */
    public static final ReasoningEffort LOW = new ReasoningEffort("low");

    /** The value {@code none}. */
    public static final ReasoningEffort NONE = new ReasoningEffort("none");

    /** The value {@code medium}. */
    public static final ReasoningEffort MEDIUM = new ReasoningEffort("medium");

    /** The value {@code xhigh}. */
    public static final ReasoningEffort XHIGH = new ReasoningEffort("xhigh");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReasoningEffort {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ReasoningEffort of(String value) {
        return new ReasoningEffort(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

