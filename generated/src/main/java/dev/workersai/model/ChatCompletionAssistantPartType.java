// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ChatCompletionAssistantPartType(@JsonValue String value) {

    /** The value {@code text}. */
    public static final ChatCompletionAssistantPartType TEXT = new ChatCompletionAssistantPartType("text");

    /** The value {@code refusal}. */
    public static final ChatCompletionAssistantPartType REFUSAL = new ChatCompletionAssistantPartType("refusal");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatCompletionAssistantPartType {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ChatCompletionAssistantPartType of(String value) {
        return new ChatCompletionAssistantPartType(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

