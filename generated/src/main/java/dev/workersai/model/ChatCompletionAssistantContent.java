// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Content of an earlier answer in a conversation with a chat-completions model: text, or a list of parts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = ChatCompletionAssistantContentReader.class)
public sealed interface ChatCompletionAssistantContent permits ChatCompletionAssistantContent.Text, ChatCompletionAssistantContent.Items {

    /** Returns the form of a plain text. */
    static ChatCompletionAssistantContent of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. */
    static ChatCompletionAssistantContent of(List<ChatCompletionAssistantPart> value) {
        return new Items(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ChatCompletionAssistantContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. */
    @JsonDeserialize
    record Items(@JsonValue List<ChatCompletionAssistantPart> value) implements ChatCompletionAssistantContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link ChatCompletionAssistantContent}. */
final class ChatCompletionAssistantContentReader extends UnionReader<ChatCompletionAssistantContent> {

    private static final long serialVersionUID = 1L;

    ChatCompletionAssistantContentReader() {
        super(
                null,
                Branch.text(ChatCompletionAssistantContent.Text.class),
                Branch.list(ChatCompletionAssistantContent.Items.class));
    }
}

