package dev.workersai.streaming;

import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.internal.ModelId;
import feign.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * Returns the live answer, open; with several models to try, its first chunk is here then.
     *
     * @param attempts the models that failed before this one
     */
    ChunkFeed open(
            ChatRequest request, ChatTarget target, List<FallbackException.Attempt> attempts, StreamOptions options) {
        ChunkSource chunks = post(request, target, attempts, true).chunks(options);
        if (request.targets().size() > 1) {
            chunks.begin(); // throws what the service refuses in the first event
        }
        return request.tools().isForced() ? new LeakFilter(chunks, request.tools()) : chunks;
    }

    /**
     * Returns the whole answer.
     *
     * @param attempts the models that failed before this one
     * @param onOpen gets the answer before it is read, so that it can be closed
     */
    ChatResult answer(
            ChatRequest request,
            ChatTarget target,
            List<FallbackException.Attempt> attempts,
            Consumer<ChatStream> onOpen) {
        return LeakedCalls.recovered(post(request, target, attempts, false).whole(onOpen), request.tools());
    }

    /** Returns the live answer to a typed input, open. */
    ChatStream open(Object input, ChatTarget target, StreamOptions options) {
        ChatTarget routed = routed(target);
        return new ChatStream(post(ChatBody.of(input, routed), routed, Map.of(), List.of(), Set.of(), true)
                .chunks(options));
    }

    /** Returns the client to call with. */
    WorkersAiClient client() {
        return client;
    }

    private OpenAnswer post(
            ChatRequest request, ChatTarget target, List<FallbackException.Attempt> attempts, boolean live) {
        String session = request.session();
        Map<String, Object> headers = session == null ? Map.of() : Map.of("x-session-affinity", session);
        ChatTarget routed = routed(target);
        return post(request.bodyFor(routed), routed, headers, attempts, request.callIds(), live);
    }

    private ChatTarget routed(ChatTarget target) {
        return target.on(client.options().route());
    }

    private OpenAnswer post(
            ChatBody body,
            ChatTarget target,
            Map<String, Object> headers,
            List<FallbackException.Attempt> attempts,
            Set<String> callIds,
            boolean live) {
        ChatApi api = client.api(ChatApi.class);
        ModelId id = target.path();
        if (target.isOnOpenAiRoute()) {
            requireMessages(body, target);
            body.json().put("model", target.id());
        }
        Response response = live
                ? api.stream(id.namespace(), id.author(), id.name(), headers, body.json())
                : api.send(id.namespace(), id.author(), id.name(), headers, body.json());
        return new OpenAnswer(response, target.id(), body.limit(), live, attempts, callIds);
    }

    private static void requireMessages(ChatBody body, ChatTarget target) {
        if (!body.json().has("messages")) {
            throw new IllegalArgumentException(target.id()
                    + ": the OpenAI-compatible route takes messages, not a bare prompt or the Responses form; "
                    + "Route.NATIVE takes all of them.");
        }
    }
}
