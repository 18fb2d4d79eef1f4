// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Text, or parts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = ContentReader.class)
public sealed interface Content permits Content.Text, Content.Items {

    /** Returns the form of a plain text. Not empty. */
    static Content of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static Content of(List<Part> value) {
        return new Items(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, Content union) {
        Checks checks = new Checks(type);
        if (union instanceof Text form) {
            String value = form.value();
            checks.length(field, value, 1, Integer.MAX_VALUE);
        }
    }

    /** A plain text. Not empty. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements Content {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<Part> value) implements Content {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link Content}. */
final class ContentReader extends UnionReader<Content> {

    private static final long serialVersionUID = 1L;

    ContentReader() {
        super(
                null,
                Branch.text(Content.Text.class),
                Branch.list(Content.Items.class));
    }
}

