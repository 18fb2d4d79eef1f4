package dev.workersai.streaming;

import dev.workersai.error.CallFailure;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;
import dev.workersai.internal.ActiveCall;
import dev.workersai.internal.AnswerPush;
import dev.workersai.internal.TimedInput;
import dev.workersai.wire.EventStream;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer whose body is still unread. */
final class OpenAnswer {

    private final Response response;
    private final StreamOrigin origin;

    /**
     * Takes an answer.
     *
     * @param limit where the service cuts it, null if that is unknown
     * @param live whether a stream was asked for
     * @param attempts the models that failed before this one
     * @param callIds ids that tool calls have earlier in the conversation
     */
    OpenAnswer(
            Response response,
            String model,
            @Nullable Long limit,
            boolean live,
            List<FallbackException.Attempt> attempts,
            Set<String> callIds) {
        this.response = response;
        this.origin =
                new StreamOrigin(model, header(response, "cf-ray"), neurons(response), limit, live, attempts, callIds);
    }

    /** Returns the chunks of the answer; it may be a whole answer, too. */
    ChunkSource chunks(StreamOptions options) {
        return new ChunkSource(EventStream.of(body(), contentType()), options, origin);
    }

    /** Returns the chunks of the answer, for a reader that does not wait: he is told when more is here. */
    ChunkSource pushed(StreamOptions options, Runnable onArrival) {
        InputStream body = body();
        Duration silence = options.idleTimeout().orElse(StreamBytes.DEFAULT_IDLE_TIMEOUT);
        if (body instanceof TimedInput timed) {
            silence = options.idleTimeout().orElse(timed.idleTimeout());
            timed.idleTimeout(silence);
        }
        PushedBytes bytes = new PushedBytes(silence, options.maxStreamBytes(), AlarmClock.JDK, onArrival);
        ChunkSource chunks = new ChunkSource(EventStream.of(body, contentType()), bytes, options, origin);
        AnswerPush.start(body, bytes);
        return chunks;
    }

    /** Reads the answer to its end. */
    ChatResult whole(Consumer<ChatStream> onOpen) {
        try (ChatStream stream = new ChatStream(chunks(StreamOptions.defaults()))) {
            requireNoPage();
            onOpen.accept(stream);
            return stream.result();
        } catch (StreamTruncatedException e) {
            throw ofWhole(e);
        }
    }

    /** Refuses a web page where a whole answer was asked for. */
    void requireNoPage() {
        if (contentType().startsWith("text/html")) {
            throw misfit("JSON was expected, but a web page came", null);
        }
    }

    /** Returns what it means that an answer ends too early which was asked for whole. */
    WorkersAiException ofWhole(StreamTruncatedException failure) {
        return contentType().startsWith("text/event-stream") ? failure : misfit("the answer is empty", failure);
    }

    private String contentType() {
        String type = header(response, "content-type");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    /** Frees the connection of an answer that nobody reads. */
    void close() {
        response.close();
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

    private static @Nullable Double neurons(Response response) {
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
