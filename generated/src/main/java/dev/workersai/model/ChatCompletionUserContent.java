// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * Content of a message of the user: text, or a list of parts.
 *
 * <p>One of {@link Text}, {@link Items}.
 */
@JsonDeserialize(using = ChatCompletionUserContentReader.class)
public sealed interface ChatCompletionUserContent permits ChatCompletionUserContent.Text, ChatCompletionUserContent.Items {

    /** Returns the form of a plain text. */
    static ChatCompletionUserContent of(String value) {
        return new Text(value);
    }

    /** Returns the form of a list. Not empty. */
    static ChatCompletionUserContent of(List<ChatCompletionPart> value) {
        return new Items(value);
    }

    /**
     * Checks the bounds of a plain form; called by the {@code build()} of the type that owns the field.
     *
     * @throws dev.workersai.wire.InvalidInputException if a bound is broken
     */
    static void check(String type, String field, ChatCompletionUserContent union) {
        Checks checks = new Checks(type);
        if (union instanceof Items form) {
            List<ChatCompletionPart> value = form.value();
            checks.size(field, value, 1, Integer.MAX_VALUE);
        }
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ChatCompletionUserContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }

    /** Several values in a list. Not empty. */
    @JsonDeserialize
    record Items(@JsonValue List<ChatCompletionPart> value) implements ChatCompletionUserContent {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Items {
            value = List.copyOf(value);
        }
    }
}

/** Reads the forms of {@link ChatCompletionUserContent}. */
final class ChatCompletionUserContentReader extends UnionReader<ChatCompletionUserContent> {

    private static final long serialVersionUID = 1L;

    ChatCompletionUserContentReader() {
        super(
                null,
                Branch.text(ChatCompletionUserContent.Text.class),
                Branch.list(ChatCompletionUserContent.Items.class));
    }
}

