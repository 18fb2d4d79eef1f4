package dev.workersai.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.WorkersAiClient;
import dev.workersai.internal.ModelId;
import feign.Response;
import java.util.Map;
import java.util.function.Consumer;

/** Sends a request to one model. A whole answer is read as a stream of one chunk: one reader knows all forms. */
final class ChatExchange {

    private final WorkersAiClient client;

    ChatExchange(WorkersAiClient client) {
        this.client = client;
    }

    /** Returns the live answer, open; with several models to try, its first chunk is here then. */
    ChunkFeed open(ChatRequest request, ChatTarget target, StreamOptions options) {
        Response response = post(request, target, request.bodyFor(target), true);
        ChunkSource chunks = new OpenAnswer(response, target.id(), request.callIds()).chunks(options);
        if (request.targets().size() > 1) {
            chunks.begin(); // throws what the service refuses in the first event
        }
        return request.tools().isForced() ? new LeakFilter(chunks, request.tools()) : chunks;
    }

    /**
     * Returns the whole answer.
     *
     * @param onOpen gets the answer before it is read, so that it can be closed
     */
    ChatResult answer(ChatRequest request, ChatTarget target, Consumer<ChatStream> onOpen) {
        ObjectNode body = request.bodyFor(target);
        Response response = post(request, target, body, false);
        OpenAnswer answer = new OpenAnswer(response, target.id(), request.callIds());
        return LeakedCalls.recovered(answer.whole(onOpen, request.limitOf(body, target)), request.tools());
    }

    private Response post(ChatRequest request, ChatTarget target, ObjectNode body, boolean live) {
        ChatApi api = client.api(ChatApi.class);
        ModelId id = target.path();
        String session = request.session();
        Map<String, Object> headers = session == null ? Map.of() : Map.of("x-session-affinity", session);
        return live
                ? api.stream(id.namespace(), id.author(), id.name(), headers, body)
                : api.send(id.namespace(), id.author(), id.name(), headers, body);
    }
}
