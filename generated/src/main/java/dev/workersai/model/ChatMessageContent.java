// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Content of a message to a classic text model: text, or a list of parts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = ChatMessageContentReader.class)
public sealed interface ChatMessageContent permits ChatMessageContent.Text, ChatMessageContent.Items {

    /** Returns the form of a plain text. */
    static ChatMessageContent of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static ChatMessageContent of(List<ChatMessagePart> value) {
        return new Items(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ChatMessageContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<ChatMessagePart> value) implements ChatMessageContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link ChatMessageContent}. */
final class ChatMessageContentReader extends UnionReader<ChatMessageContent> {

    private static final long serialVersionUID = 1L;

    ChatMessageContentReader() {
        super(
                null,
                Branch.text(ChatMessageContent.Text.class),
                Branch.list(ChatMessageContent.Items.class));
    }
}

