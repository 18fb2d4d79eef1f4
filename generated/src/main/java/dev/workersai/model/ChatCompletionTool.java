// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Tool that a chat-completions model may ask the caller to run: a function or a custom tool.
 *
 * <p>One of {@link FunctionTool}, {@link CustomTool}.
 */
@JsonDeserialize(using = ChatCompletionToolReader.class)
public sealed interface ChatCompletionTool permits FunctionTool, CustomTool {
}

/** Reads the forms of {@link ChatCompletionTool}. */
final class ChatCompletionToolReader extends UnionReader<ChatCompletionTool> {

    private static final long serialVersionUID = 1L;

    ChatCompletionToolReader() {
        super(
                null,
                Branch.object(FunctionTool.class, Member.constant("type", "function"), Member.of("function", "object")),
                Branch.object(CustomTool.class, Member.constant("type", "custom"), Member.of("custom", "object")));
    }
}

