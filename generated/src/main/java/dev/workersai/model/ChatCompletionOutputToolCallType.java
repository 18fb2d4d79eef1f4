// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ChatCompletionOutputToolCallType(@JsonValue String value) {

    /** The value {@code function}. */
    public static final ChatCompletionOutputToolCallType FUNCTION = new ChatCompletionOutputToolCallType("function");

    /** The value {@code custom}. */
    public static final ChatCompletionOutputToolCallType CUSTOM = new ChatCompletionOutputToolCallType("custom");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatCompletionOutputToolCallType {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ChatCompletionOutputToolCallType of(String value) {
        return new ChatCompletionOutputToolCallType(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

