package dev.workersai.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.CallOptions;
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

    /** Returns an exchange whose calls have further options. */
    ChatExchange with(CallOptions options) {
        return new ChatExchange(client.with(options));
    }

    /** Returns the live answer, open. */
    ChatStream open(ChatRequest request, ChatTarget model, StreamOptions options) {
        ChatTarget target = model.on(client.options().route());
        return new OpenAnswer(post(request, target, request.bodyFor(target), true), target.id()).stream(options);
    }

    /**
     * Returns the whole answer.
     *
     * @param onOpen gets the answer before it is read, so that it can be closed
     */
    ChatResult answer(ChatRequest request, ChatTarget model, Consumer<ChatStream> onOpen) {
        ChatTarget target = model.on(client.options().route());
        ObjectNode body = request.bodyFor(target);
        OpenAnswer answer = new OpenAnswer(post(request, target, body, false), target.id());
        return answer.whole(onOpen, request.limitOf(body, target));
    }

    private Response post(ChatRequest request, ChatTarget target, ObjectNode body, boolean live) {
        ChatApi api = client.api(ChatApi.class);
        ModelId id = target.path();
        if (target.isOnOpenAiRoute()) {
            body.put("model", target.id());
        }
        String session = request.session();
        Map<String, Object> headers = session == null ? Map.of() : Map.of("x-session-affinity", session);
        return live
                ? api.stream(id.namespace(), id.author(), id.name(), headers, body)
                : api.send(id.namespace(), id.author(), id.name(), headers, body);
    }
}
