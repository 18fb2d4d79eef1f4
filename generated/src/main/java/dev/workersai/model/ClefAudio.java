// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Sound for a clef model: a data URI, or bytes with their media type.
 *
 * <p>One of {@link Text}, {@link ClefMedia}.
 */
@JsonDeserialize(using = ClefAudioReader.class)
public sealed interface ClefAudio permits ClefAudio.Text, ClefMedia {

    /** Returns the form of a plain text. Matches {@code ^data:audio/}. */
    static ClefAudio of(String value) {
        return new Text(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, ClefAudio union) {
        Checks checks = new Checks(type);
        if (union instanceof Text form) {
            String value = form.value();
            checks.matches(field, value, "^data:audio/");
        }
    }

    /** A plain text. Matches {@code ^data:audio/}. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ClefAudio {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }
}

/** Reads the forms of {@link ClefAudio}. */
final class ClefAudioReader extends UnionReader<ClefAudio> {

    private static final long serialVersionUID = 1L;

    ClefAudioReader() {
        super(
                null,
                Branch.text(ClefAudio.Text.class),
                Branch.object(ClefMedia.class, Member.of("content_type", "string"), Member.of("base64", "string")));
    }
}

