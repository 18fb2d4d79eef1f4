// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * Form of the answer of a chat-completions model: text, any JSON object, or JSON that fits a schema.
 *
 * <p>One of {@link TextFormat}, {@link JsonObjectResponseFormat}, {@link JsonSchemaResponseFormat}.
 */
@JsonDeserialize(using = ChatCompletionResponseFormatReader.class)
public sealed interface ChatCompletionResponseFormat permits TextFormat, JsonObjectResponseFormat, JsonSchemaResponseFormat {
}

/** Reads the forms of {@link ChatCompletionResponseFormat}. */
final class ChatCompletionResponseFormatReader extends UnionReader<ChatCompletionResponseFormat> {

    private static final long serialVersionUID = 1L;

    ChatCompletionResponseFormatReader() {
        super(
                null,
                Branch.object(TextFormat.class, Member.constant("type", "text")),
                Branch.object(JsonObjectResponseFormat.class, Member.constant("type", "json_object")),
                Branch.object(JsonSchemaResponseFormat.class, Member.constant("type", "json_schema"), Member.of("json_schema", "object")));
    }
}

