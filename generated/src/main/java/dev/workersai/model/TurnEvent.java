// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record TurnEvent(@JsonValue String value) {

    /** The value {@code Update}. */
    public static final TurnEvent UPDATE = new TurnEvent("Update");

    /** The value {@code StartOfTurn}. */
    public static final TurnEvent STARTOFTURN = new TurnEvent("StartOfTurn");

    /** The value {@code EagerEndOfTurn}. */
    public static final TurnEvent EAGERENDOFTURN = new TurnEvent("EagerEndOfTurn");

    /** The value {@code TurnResumed}. */
    public static final TurnEvent TURNRESUMED = new TurnEvent("TurnResumed");

    /** The value {@code EndOfTurn}. */
    public static final TurnEvent ENDOFTURN = new TurnEvent("EndOfTurn");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TurnEvent {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static TurnEvent of(String value) {
        return new TurnEvent(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

