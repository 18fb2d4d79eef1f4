// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Content of a message to gemma-3: text, or a list of text and image parts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = Gemma3MessageContentReader.class)
public sealed interface Gemma3MessageContent permits Gemma3MessageContent.Text, Gemma3MessageContent.Items {

    /** Returns the form of a plain text. */
    static Gemma3MessageContent of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static Gemma3MessageContent of(List<VisionMessagePart> value) {
        return new Items(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements Gemma3MessageContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<VisionMessagePart> value) implements Gemma3MessageContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link Gemma3MessageContent}. */
final class Gemma3MessageContentReader extends UnionReader<Gemma3MessageContent> {

    private static final long serialVersionUID = 1L;

    Gemma3MessageContentReader() {
        super(
                null,
                Branch.text(Gemma3MessageContent.Text.class),
                Branch.list(Gemma3MessageContent.Items.class));
    }
}

