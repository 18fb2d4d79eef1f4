// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a chat-completions model must call a tool, and which: a word, a function, a custom tool, or a list
 * of allowed tools.
 *
 * <p>One of {@link Text}, {@link FunctionToolChoice}, {@link CustomToolChoice}, {@link AllowedToolsChoice}.
 */
@JsonDeserialize(using = ChatCompletionToolChoiceReader.class)
public sealed interface ChatCompletionToolChoice permits ChatCompletionToolChoice.Text, FunctionToolChoice, CustomToolChoice, AllowedToolsChoice {

    /** Returns the form of a plain text. Known here: {@code none}, {@code auto}, {@code required}. */
    static ChatCompletionToolChoice of(String value) {
        return new Text(value);
    }

    /** A plain text. Known here: {@code none}, {@code auto}, {@code required}. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ChatCompletionToolChoice {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }
}

/** Reads the forms of {@link ChatCompletionToolChoice}. */
final class ChatCompletionToolChoiceReader extends UnionReader<ChatCompletionToolChoice> {

    private static final long serialVersionUID = 1L;

    ChatCompletionToolChoiceReader() {
        super(
                null,
                Branch.text(ChatCompletionToolChoice.Text.class),
                Branch.object(FunctionToolChoice.class, Member.constant("type", "function"), Member.of("function", "object")),
                Branch.object(CustomToolChoice.class, Member.constant("type", "custom"), Member.of("custom", "object")),
                Branch.object(AllowedToolsChoice.class, Member.constant("type", "allowed_tools"), Member.of("allowed_tools", "object")));
    }
}

