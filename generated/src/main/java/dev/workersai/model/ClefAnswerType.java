// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ClefAnswerType(@JsonValue String value) {

    /** The value {@code noul}. */
    public static final ClefAnswerType NOUL = new ClefAnswerType("noul");

    /** The value {@code choice}. */
    public static final ClefAnswerType CHOICE = new ClefAnswerType("choice");

    /** The value {@code score}. */
    public static final ClefAnswerType SCORE = new ClefAnswerType("score");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClefAnswerType {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ClefAnswerType of(String value) {
        return new ClefAnswerType(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

