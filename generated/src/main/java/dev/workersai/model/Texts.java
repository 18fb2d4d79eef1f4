// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * One text, or a list of texts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = TextsReader.class)
public sealed interface Texts permits Texts.Text, Texts.Items {

    /** Returns the form of a plain text. */
    static Texts of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static Texts of(List<String> value) {
        return new Items(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements Texts {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<String> value) implements Texts {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link Texts}. */
final class TextsReader extends UnionReader<Texts> {

    private static final long serialVersionUID = 1L;

    TextsReader() {
        super(
                null,
                Branch.text(Texts.Text.class),
                Branch.list(Texts.Items.class));
    }
}

