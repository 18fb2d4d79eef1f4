package dev.workersai.streaming;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.CallOptions;
import dev.workersai.WorkersAiClient;
import dev.workersai.internal.ModelId;
import feign.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

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

    /**
     * A request that is sent, and whose answer no thread waits for.
     *
     * @param response open, when its head is here; to end this future in any way is to end the call
     * @param answer what it is the answer to
     */
    record Opening(CompletableFuture<Response> response, Function<Response, OpenAnswer> answer) {}

    /**
     * Sends a request.
     *
     * @param attempts the models that failed before this one
     * @param live whether a stream is asked for
     */
    Opening openAsync(ChatRequest request, ChatTarget target, List<FallbackException.Attempt> attempts, boolean live) {
        ChatTarget routed = routed(target);
        ChatBody body = request.bodyFor(routed);
        ObjectNode json = checked(body, routed);
        ChatApi api = client.api(ChatApi.class);
        ModelId id = routed.path();
        CompletableFuture<Response> response = live
                ? api.streamAsync(id.namespace(), id.author(), id.name(), headers(request), json)
                : api.sendAsync(id.namespace(), id.author(), id.name(), headers(request), json);
        return new Opening(
                response, open -> new OpenAnswer(open, target.id(), body.limit(), live, attempts, request.callIds()));
    }

    private OpenAnswer post(
            ChatRequest request, ChatTarget target, List<FallbackException.Attempt> attempts, boolean live) {
        ChatTarget routed = routed(target);
        return post(request.bodyFor(routed), routed, headers(request), attempts, request.callIds(), live);
    }

    private static Map<String, Object> headers(ChatRequest request) {
        String session = request.session();
        return session == null ? Map.of() : Map.of("x-session-affinity", session);
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
        ObjectNode json = checked(body, target);
        ChatApi api = client.api(ChatApi.class);
        ModelId id = target.path();
        Response response = live
                ? api.stream(id.namespace(), id.author(), id.name(), headers, json)
                : api.send(id.namespace(), id.author(), id.name(), headers, json);
        return new OpenAnswer(response, target.id(), body.limit(), live, attempts, callIds);
    }

    /** Returns what goes out. */
    private static ObjectNode checked(ChatBody body, ChatTarget target) {
        ObjectNode json = body.json();
        if (!target.isOnOpenAiRoute()) {
            return json;
        }
        if (!json.has("messages")) {
            throw new IllegalArgumentException(target.id()
                    + ": the OpenAI-compatible route takes messages, not a bare prompt or the Responses form; "
                    + "Route.NATIVE takes all of them.");
        }
        return json.put("model", target.id());
    }
}
