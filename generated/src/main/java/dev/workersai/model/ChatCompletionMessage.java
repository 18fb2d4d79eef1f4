// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * One message of a conversation, as the chat-completions models take it; there is one form per role.
 *
 * <p>One of {@link ChatCompletionDeveloperMessage}, {@link ChatCompletionSystemMessage}, {@link
 * ChatCompletionUserMessage}, {@link ChatCompletionAssistantMessage}, {@link ChatCompletionToolMessage},
 * {@link ChatCompletionFunctionMessage}.
 */
@JsonDeserialize(using = ChatCompletionMessageReader.class)
public sealed interface ChatCompletionMessage permits ChatCompletionDeveloperMessage, ChatCompletionSystemMessage, ChatCompletionUserMessage, ChatCompletionAssistantMessage, ChatCompletionToolMessage, ChatCompletionFunctionMessage {

    /** Returns a message that tells the model how to behave. */
    static ChatCompletionMessage system(String text) {
        return ChatCompletionSystemMessage.builder().content(text).build();
    }

    /** Returns a message of the person who asks. */
    static ChatCompletionMessage user(String text) {
        return ChatCompletionUserMessage.builder().content(text).build();
    }

    /** Returns a message that the model gave earlier. */
    static ChatCompletionMessage assistant(String text) {
        return ChatCompletionAssistantMessage.builder().content(text).build();
    }
}

/** Reads the forms of {@link ChatCompletionMessage}. */
final class ChatCompletionMessageReader extends UnionReader<ChatCompletionMessage> {

    private static final long serialVersionUID = 1L;

    ChatCompletionMessageReader() {
        super(
                null,
                Branch.object(ChatCompletionDeveloperMessage.class, Member.constant("role", "developer"), Member.of("content", "any"), Member.of("name", "string")),
                Branch.object(ChatCompletionSystemMessage.class, Member.constant("role", "system"), Member.of("content", "any"), Member.of("name", "string")),
                Branch.object(ChatCompletionUserMessage.class, Member.constant("role", "user"), Member.of("content", "any"), Member.of("name", "string")),
                Branch.object(ChatCompletionAssistantMessage.class, Member.constant("role", "assistant"), Member.of("content", "any"), Member.of("refusal", "string"), Member.of("name", "string"), Member.of("audio", "object"), Member.of("tool_calls", "array any"), Member.of("function_call", "object")),
                Branch.object(ChatCompletionToolMessage.class, Member.constant("role", "tool"), Member.of("content", "any"), Member.of("tool_call_id", "string")),
                Branch.object(ChatCompletionFunctionMessage.class, Member.constant("role", "function"), Member.of("content", "string"), Member.of("name", "string")));
    }
}

