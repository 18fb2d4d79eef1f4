// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.model.BatchPoll;
import dev.workersai.model.BatchTicket;
import dev.workersai.model.ChatInput;
import dev.workersai.model.ChatOutput;
import dev.workersai.wire.BatchRequest;
import dev.workersai.wire.EventStream;
import dev.workersai.wire.StreamFlag;
import feign.Headers;
import feign.RequestLine;

/**
 * Calls of Text Generation, one method per model and form of request.
 *
 * <p>Made by the client and safe for use from many threads. Every method blocks until the answer has begun,
 * and throws unchecked exceptions of the client.
 */
public interface TextGenerationApi {

    /**
     * Chats &lt;politely&gt; &amp; briefly: one request, one answer.
     *
     * <p>Model {@code @cf/acme/chat-1.5-8b}. Context window 32000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/acme/chat-1.5-8b")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    @StreamFlag(false)
    ChatOutput chat1_5_8b(ChatInput input);

    /**
     * Chats &lt;politely&gt; &amp; briefly: the answer arrives as events; close the stream.
     *
     * <p>Model {@code @cf/acme/chat-1.5-8b}. Context window 32000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/acme/chat-1.5-8b")
    @Headers({ "Content-Type: application/json", "Accept: text/event-stream" })
    @StreamFlag(true)
    EventStream chat1_5_8bStream(ChatInput input);

    /**
     * Chats &lt;politely&gt; &amp; briefly: queues requests as a batch, at most 10 MB in all, and returns at
     * once.
     *
     * <p>Model {@code @cf/acme/chat-1.5-8b}. Context window 32000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/acme/chat-1.5-8b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    BatchTicket chat1_5_8bBatch(BatchRequest<ChatInput> requests);

    /**
     * Chats &lt;politely&gt; &amp; briefly: asks for the answers of a queued batch.
     *
     * <p>Model {@code @cf/acme/chat-1.5-8b}. Context window 32000 tokens.
     */
    @RequestLine("POST /ai/run/@cf/acme/chat-1.5-8b?queueRequest=true")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    JsonNode chat1_5_8bBatchResult(BatchPoll poll);

    /**
     * Chats as one did before: one request, one answer.
     *
     * <p>Model {@code @cf/acme/old-chat}. Retired on 2026-05-30.
     *
     * @deprecated retired on 2026-05-30; use {@code @cf/acme/chat-1.5-8b}
     */
    @Deprecated
    @RequestLine("POST /ai/run/@cf/acme/old-chat")
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    JsonNode oldChat(Object input);
}
