// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record LlamaGuardMessageRole(@JsonValue String value) {

    /** The value {@code user}. */
    public static final LlamaGuardMessageRole USER = new LlamaGuardMessageRole("user");

    /** The value {@code assistant}. */
    public static final LlamaGuardMessageRole ASSISTANT = new LlamaGuardMessageRole("assistant");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LlamaGuardMessageRole {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static LlamaGuardMessageRole of(String value) {
        return new LlamaGuardMessageRole(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

