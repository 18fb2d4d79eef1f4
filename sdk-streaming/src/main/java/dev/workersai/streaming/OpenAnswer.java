package dev.workersai.streaming;

import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.internal.ActiveCall;
import dev.workersai.wire.EventStream;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer whose body is still unread. */
final class OpenAnswer {

    private final Response response;
    private final StreamOrigin origin;

    OpenAnswer(Response response, String model) {
        this.response = response;
        this.origin = new StreamOrigin(model, header(response, "cf-ray"));
    }

    /** Returns the answer as a stream; it may hold a whole answer, too. */
    ChatStream stream(StreamOptions options) {
        String type = header(response, "content-type");
        return ChatStream.of(EventStream.of(body(), type == null ? "" : type), options, origin);
    }

    /**
     * Reads the answer to its end.
     *
     * @param limit where the service cuts answers
     */
    ChatResult whole(Consumer<ChatStream> onOpen, OptionalLong limit) {
        String type = header(response, "content-type");
        try (ChatStream stream = stream(StreamOptions.defaults())) {
            if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
                throw misfit("JSON was expected, but a web page came", null);
            }
            onOpen.accept(stream);
            return completed(stream.result(), limit);
        } catch (StreamTruncatedException e) {
            if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/event-stream")) {
                throw e;
            }
            throw misfit("the answer is empty", e);
        }
    }

    private ProtocolException misfit(String problem, @Nullable Throwable cause) {
        CallFailure failure = CallFailure.builder()
                .status(response.status())
                .operation("chat")
                .model(origin.model())
                .cfRay(origin.rayId())
                .build();
        ProtocolException misfit = new ProtocolException(
                origin.subject() + ": " + problem + ", HTTP " + response.status() + ".", failure, cause);
        ActiveCall.of(response).end(misfit);
        return misfit;
    }

    /** Adds what the answer itself leaves out: the bill, which is in a header, and that it was cut. */
    private ChatResult completed(ChatResult result, OptionalLong limit) {
        Usage usage = result.usage().orElse(null);
        FinishReason reason = result.finishReason().orElse(null);
        if (reason == null && usage != null && limit.isPresent() && usage.completionTokens() >= limit.getAsLong()) {
            reason = FinishReason.LENGTH;
        }
        return ChatResult.builder()
                .text(result.text())
                .reasoning(result.reasoning())
                .toolCalls(result.toolCalls())
                .finishReason(reason)
                .usage(withNeurons(usage))
                .modelId(result.modelId().orElse(null))
                .rayId(origin.rayId())
                .rawJson(result.rawJson().orElse(null))
                .call(result.call().orElse(null))
                .build();
    }

    private @Nullable Usage withNeurons(@Nullable Usage usage) {
        Double neurons = neurons();
        if (neurons == null || (usage != null && usage.neurons().isPresent())) {
            return usage;
        }
        Usage.Builder builder = Usage.builder().neurons(neurons);
        if (usage != null) {
            builder.promptTokens(usage.promptTokens())
                    .completionTokens(usage.completionTokens())
                    .totalTokens(usage.totalTokens())
                    .cachedTokens(
                            usage.cachedTokens().isPresent()
                                    ? usage.cachedTokens().getAsLong()
                                    : null)
                    .reasoningTokens(
                            usage.reasoningTokens().isPresent()
                                    ? usage.reasoningTokens().getAsLong()
                                    : null);
        }
        return builder.build();
    }

    private @Nullable Double neurons() {
        String header = header(response, "cf-ai-neurons");
        return header != null && header.matches("\\d{1,15}(\\.\\d{1,15})?") ? Double.valueOf(header) : null;
    }

    private InputStream body() {
        try {
            return response.body() == null
                    ? InputStream.nullInputStream()
                    : response.body().asInputStream();
        } catch (IOException e) {
            throw new TransportException(origin.subject() + ": the answer cannot be read: " + e, origin.model(), e);
        }
    }

    private static @Nullable String header(Response response, String name) {
        Collection<String> values = response.headers().get(name);
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }
}
