// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Texts at which a model stops writing: one text, or a list of texts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = StopSequencesReader.class)
public sealed interface StopSequences permits StopSequences.Text, StopSequences.Items {

    /** Returns the form of a plain text. */
    static StopSequences of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. From 1 to 4 items. */
    static StopSequences of(List<String> value) {
        return new Items(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, StopSequences union) {
        Checks checks = new Checks(type);
        if (union instanceof Items form) {
            List<String> value = form.value();
            checks.size(field, value, 1, 4);
        }
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements StopSequences {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. From 1 to 4 items. */
    @JsonDeserialize
    record Items(@JsonValue List<String> value) implements StopSequences {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link StopSequences}. */
final class StopSequencesReader extends UnionReader<StopSequences> {

    private static final long serialVersionUID = 1L;

    StopSequencesReader() {
        super(
                null,
                Branch.text(StopSequences.Text.class),
                Branch.list(StopSequences.Items.class));
    }
}

