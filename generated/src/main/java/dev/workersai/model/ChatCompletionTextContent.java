// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Content that is text, or a list of text parts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = ChatCompletionTextContentReader.class)
public sealed interface ChatCompletionTextContent permits ChatCompletionTextContent.Text, ChatCompletionTextContent.Items {

    /** Returns the form of a plain text. */
    static ChatCompletionTextContent of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static ChatCompletionTextContent of(List<ChatCompletionTextPart> value) {
        return new Items(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ChatCompletionTextContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<ChatCompletionTextPart> value) implements ChatCompletionTextContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link ChatCompletionTextContent}. */
final class ChatCompletionTextContentReader extends UnionReader<ChatCompletionTextContent> {

    private static final long serialVersionUID = 1L;

    ChatCompletionTextContentReader() {
        super(
                null,
                Branch.text(ChatCompletionTextContent.Text.class),
                Branch.list(ChatCompletionTextContent.Items.class));
    }
}

