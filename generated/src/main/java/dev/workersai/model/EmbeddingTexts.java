// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * What to turn into vectors: one text, or a list of texts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = EmbeddingTextsReader.class)
public sealed interface EmbeddingTexts permits EmbeddingTexts.Text, EmbeddingTexts.Items {

    /** Returns the form of a plain text. Not empty. */
    static EmbeddingTexts of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. At most 100 items. */
    static EmbeddingTexts of(List<String> value) {
        return new Items(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, EmbeddingTexts union) {
        Checks checks = new Checks(type);
        if (union instanceof Text form) {
            String value = form.value();
            checks.length(field, value, 1, Integer.MAX_VALUE);
        }
        if (union instanceof Items form) {
            List<String> value = form.value();
            String item = field + "[]";
            checks.size(field, value, 0, 100);
            if (value != null) {
                for (String element : value) {
                    checks.length(item, element, 1, Integer.MAX_VALUE);
                }
            }
        }
    }

    /** A plain text. Not empty. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements EmbeddingTexts {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. At most 100 items. */
    @JsonDeserialize
    record Items(@JsonValue List<String> value) implements EmbeddingTexts {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link EmbeddingTexts}. */
final class EmbeddingTextsReader extends UnionReader<EmbeddingTexts> {

    private static final long serialVersionUID = 1L;

    EmbeddingTextsReader() {
        super(
                null,
                Branch.text(EmbeddingTexts.Text.class),
                Branch.list(EmbeddingTexts.Items.class));
    }
}

