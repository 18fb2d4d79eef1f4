// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * One part of a message.
 *
 * <p>One of {@link TextPart}, {@link ImagePart}.
 */
@JsonDeserialize(using = PartReader.class)
public sealed interface Part permits TextPart, ImagePart {

    /** Returns a part with text. */
    static Part text(String text) {
        return TextPart.builder().text(text).build();
    }
}

/** Reads the forms of {@link Part}. */
final class PartReader extends UnionReader<Part> {

    private static final long serialVersionUID = 1L;

    PartReader() {
        super(
                null,
                Branch.object(TextPart.class, Member.constant("type", "text"), Member.of("text", "string")),
                Branch.object(ImagePart.class, Member.constant("type", "image"), Member.of("image", "string")));
    }
}

