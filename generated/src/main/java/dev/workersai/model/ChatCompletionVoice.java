// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Voice of a spoken answer: a name, or an id.
 *
 * <p>One of {@link Text}, {@link ChatCompletionVoiceId}.
 */
@JsonDeserialize(using = ChatCompletionVoiceReader.class)
public sealed interface ChatCompletionVoice permits ChatCompletionVoice.Text, ChatCompletionVoiceId {

    /** Returns the form of a plain text. */
    static ChatCompletionVoice of(String value) {
        return new Text(value);
    }

    /** A plain text. */
    @JsonDeserialize
    record Text(@JsonValue String value) implements ChatCompletionVoice {

        /** Takes the value as it is on the wire. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Text {}
    }
}

/** Reads the forms of {@link ChatCompletionVoice}. */
final class ChatCompletionVoiceReader extends UnionReader<ChatCompletionVoice> {

    private static final long serialVersionUID = 1L;

    ChatCompletionVoiceReader() {
        super(
                null,
                Branch.text(ChatCompletionVoice.Text.class),
                Branch.object(ChatCompletionVoiceId.class, Member.of("id", "string")));
    }
}

