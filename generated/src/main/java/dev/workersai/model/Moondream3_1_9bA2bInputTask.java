// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record Moondream3_1_9bA2bInputTask(@JsonValue String value) {

    /** The value {@code query}. */
    public static final Moondream3_1_9bA2bInputTask QUERY = new Moondream3_1_9bA2bInputTask("query");

    /** The value {@code caption}. */
    public static final Moondream3_1_9bA2bInputTask CAPTION = new Moondream3_1_9bA2bInputTask("caption");

    /** The value {@code point}. */
    public static final Moondream3_1_9bA2bInputTask POINT = new Moondream3_1_9bA2bInputTask("point");

    /** The value {@code detect}. */
    public static final Moondream3_1_9bA2bInputTask DETECT = new Moondream3_1_9bA2bInputTask("detect");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Moondream3_1_9bA2bInputTask {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static Moondream3_1_9bA2bInputTask of(String value) {
        return new Moondream3_1_9bA2bInputTask(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

