// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Content of a message to a classic model that sees images: text, one part, or a list of parts.
 *
 * <p>One of {@link Text}, {@link Items}, {@link VisionMessagePart}.
 */
@JsonDeserialize(using = VisionMessageContentReader.class)
public sealed interface VisionMessageContent permits VisionMessageContent.Text, VisionMessageContent.Items, VisionMessagePart {

    /** Returns the form of a plain text. */
    static VisionMessageContent of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static VisionMessageContent of(List<VisionMessagePart> value) {
        return new Items(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements VisionMessageContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<VisionMessagePart> value) implements VisionMessageContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link VisionMessageContent}. */
final class VisionMessageContentReader extends UnionReader<VisionMessageContent> {

    private static final long serialVersionUID = 1L;

    VisionMessageContentReader() {
        super(
                null,
                Branch.text(VisionMessageContent.Text.class),
                Branch.list(VisionMessageContent.Items.class),
                Branch.object(VisionMessagePart.class, Member.of("type", "string"), Member.of("text", "string"), Member.of("image_url", "object")));
    }
}

