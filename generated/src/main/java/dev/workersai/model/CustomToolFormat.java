// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Form of the text that a custom tool takes: free text, or text that follows a grammar.
 *
 * <p>One of {@link TextFormat}, {@link GrammarToolFormat}.
 */
@JsonDeserialize(using = CustomToolFormatReader.class)
public sealed interface CustomToolFormat permits TextFormat, GrammarToolFormat {
}

/** Reads the forms of {@link CustomToolFormat}. */
final class CustomToolFormatReader extends UnionReader<CustomToolFormat> {

    private static final long serialVersionUID = 1L;

    CustomToolFormatReader() {
        super(
                null,
                Branch.object(TextFormat.class, Member.constant("type", "text")),
                Branch.object(GrammarToolFormat.class, Member.constant("type", "grammar"), Member.of("grammar", "object")));
    }
}

