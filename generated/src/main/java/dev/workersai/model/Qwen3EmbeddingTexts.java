// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * What qwen3-embedding-0.6b turns into vectors: one text, or a list of texts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = Qwen3EmbeddingTextsReader.class)
public sealed interface Qwen3EmbeddingTexts permits Qwen3EmbeddingTexts.Text, Qwen3EmbeddingTexts.Items {

    /** Returns the form of a plain text. Not empty. */
    static Qwen3EmbeddingTexts of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. At most 32 items. */
    static Qwen3EmbeddingTexts of(List<String> value) {
        return new Items(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, Qwen3EmbeddingTexts union) {
        Checks checks = new Checks(type);
        if (union instanceof Text form) {
            String value = form.value();
            checks.length(field, value, 1, Integer.MAX_VALUE);
        }
        if (union instanceof Items form) {
            List<String> value = form.value();
            String item = field + "[]";
            checks.size(field, value, 0, 32);
            if (value != null) {
                for (String element : value) {
                    checks.length(item, element, 1, Integer.MAX_VALUE);
                }
            }
        }
    }

    /** A plain text. Not empty. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements Qwen3EmbeddingTexts {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. At most 32 items. */
    @JsonDeserialize
    record Items(@JsonValue List<String> value) implements Qwen3EmbeddingTexts {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link Qwen3EmbeddingTexts}. */
final class Qwen3EmbeddingTextsReader extends UnionReader<Qwen3EmbeddingTexts> {

    private static final long serialVersionUID = 1L;

    Qwen3EmbeddingTextsReader() {
        super(
                null,
                Branch.text(Qwen3EmbeddingTexts.Text.class),
                Branch.list(Qwen3EmbeddingTexts.Items.class));
    }
}

