// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record ChatCompletionChoiceFinishReason(@JsonValue String value) {

    /** The value {@code stop}. */
    public static final ChatCompletionChoiceFinishReason STOP = new ChatCompletionChoiceFinishReason("stop");

    /** The value {@code length}. */
    public static final ChatCompletionChoiceFinishReason LENGTH = new ChatCompletionChoiceFinishReason("length");

    /** The value {@code tool_calls}. */
    public static final ChatCompletionChoiceFinishReason TOOL_CALLS = new ChatCompletionChoiceFinishReason("tool_calls");

    /** The value {@code content_filter}. */
    public static final ChatCompletionChoiceFinishReason CONTENT_FILTER = new ChatCompletionChoiceFinishReason("content_filter");

    /** The value {@code function_call}. */
    public static final ChatCompletionChoiceFinishReason FUNCTION_CALL = new ChatCompletionChoiceFinishReason("function_call");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatCompletionChoiceFinishReason {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static ChatCompletionChoiceFinishReason of(String value) {
        return new ChatCompletionChoiceFinishReason(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

