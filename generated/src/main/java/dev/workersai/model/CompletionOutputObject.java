// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record CompletionOutputObject(@JsonValue String value) {

    /** The value {@code chat.completion}. */
    public static final CompletionOutputObject CHAT_COMPLETION = new CompletionOutputObject("chat.completion");

    /** The value {@code text_completion}. */
    public static final CompletionOutputObject TEXT_COMPLETION = new CompletionOutputObject("text_completion");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompletionOutputObject {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static CompletionOutputObject of(String value) {
        return new CompletionOutputObject(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

