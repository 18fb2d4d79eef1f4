// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record GptOssReasoningSummary(@JsonValue String value) {

    /** The value {@code auto}. */
    public static final GptOssReasoningSummary AUTO = new GptOssReasoningSummary("auto");

    /** The value {@code concise}. */
    public static final GptOssReasoningSummary CONCISE = new GptOssReasoningSummary("concise");

    /** The value {@code detailed}. */
    public static final GptOssReasoningSummary DETAILED = new GptOssReasoningSummary("detailed");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GptOssReasoningSummary {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static GptOssReasoningSummary of(String value) {
        return new GptOssReasoningSummary(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

