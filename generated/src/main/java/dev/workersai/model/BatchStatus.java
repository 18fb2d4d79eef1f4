// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * State of a batch; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record BatchStatus(@JsonValue String value) {

    /** The value {@code queued}. */
    public static final BatchStatus QUEUED = new BatchStatus("queued");

    /** The value {@code running}. */
    public static final BatchStatus RUNNING = new BatchStatus("running");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BatchStatus {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static BatchStatus of(String value) {
        return new BatchStatus(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

