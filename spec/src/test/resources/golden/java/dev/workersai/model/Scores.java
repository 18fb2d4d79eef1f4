// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Several forms of scores.
 *
 * <p>One of {@link Items}, {@link Word}, {@link Unknown} for what this version does not know.
 */
@JsonDeserialize(using = ScoresReader.class)
public sealed interface Scores permits Scores.Items, Word, Scores.Unknown {

    /** Returns the form of a list. */
    static Scores of(List<Double> value) {
        return new Items(value);
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<Double> value) implements Scores {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }

    /** JSON of a form that this version does not know. */
    @JsonDeserialize
    record Unknown(@JsonValue JsonNode value) implements Scores {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {}
    }
}

/** Reads the forms of {@link Scores}. */
final class ScoresReader extends UnionReader<Scores> {

    private static final long serialVersionUID = 1L;

    ScoresReader() {
        super(
                Scores.Unknown::new,
                Branch.list(Scores.Items.class),
                Branch.object(Word.class, Member.of("word", "string"), Member.of("start", "number")));
    }
}

