// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * A text, or several.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = TextsReader.class)
public sealed interface Texts permits Texts.Text, Texts.Items {

    /** Returns the form of a plain text. */
    static Texts of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. At most 4 items. */
    static Texts of(List<String> value) {
        return new Items(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, Texts union) {
        Checks checks = new Checks(type);
        if (union instanceof Items form) {
            List<String> value = form.value();
            String item = field + "[]";
            checks.size(field, value, 0, 4);
            if (value != null) {
                for (String element : value) {
                    checks.length(item, element, 1, Integer.MAX_VALUE);
                }
            }
        }
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements Texts {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. At most 4 items. */
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

