// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Video for a clef model: a data URI, or bytes with their media type.
 *
 * <p>One of {@link Text}, {@link ClefMedia}.
 */
@JsonDeserialize(using = ClefVideoReader.class)
public sealed interface ClefVideo permits ClefVideo.Text, ClefMedia {

    /** Returns the form of a plain text. Matches {@code ^data:video/}. */
    static ClefVideo of(String value) {
        return new Text(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, ClefVideo union) {
        Checks checks = new Checks(type);
        if (union instanceof Text form) {
            String value = form.value();
            checks.matches(field, value, "^data:video/");
        }
    }

    /** A plain text. Matches {@code ^data:video/}. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ClefVideo {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }
}

/** Reads the forms of {@link ClefVideo}. */
final class ClefVideoReader extends UnionReader<ClefVideo> {

    private static final long serialVersionUID = 1L;

    ClefVideoReader() {
        super(
                null,
                Branch.text(ClefVideo.Text.class),
                Branch.object(ClefMedia.class, Member.of("content_type", "string"), Member.of("base64", "string")));
    }
}

