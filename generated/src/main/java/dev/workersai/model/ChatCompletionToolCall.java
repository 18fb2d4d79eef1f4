// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Earlier tool call, given back within a conversation: a function or a custom tool.
 *
 * <p>One of {@link ChatCompletionFunctionToolCall}, {@link ChatCompletionCustomToolCall}.
 */
@JsonDeserialize(using = ChatCompletionToolCallReader.class)
public sealed interface ChatCompletionToolCall permits ChatCompletionFunctionToolCall, ChatCompletionCustomToolCall {
}

/** Reads the forms of {@link ChatCompletionToolCall}. */
final class ChatCompletionToolCallReader extends UnionReader<ChatCompletionToolCall> {

    private static final long serialVersionUID = 1L;

    ChatCompletionToolCallReader() {
        super(
                null,
                Branch.object(ChatCompletionFunctionToolCall.class, Member.of("id", "string"), Member.constant("type", "function"), Member.of("function", "object")),
                Branch.object(ChatCompletionCustomToolCall.class, Member.of("id", "string"), Member.constant("type", "custom"), Member.of("custom", "object")));
    }
}

