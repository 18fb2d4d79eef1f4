package dev.workersai.streaming;

import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.internal.ActiveCall;
import dev.workersai.wire.EventStream;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
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
        this.origin = new StreamOrigin(
                model,
                header(response, "cf-ray"),
                neurons(response),
                limit,
                live,
                attempts,
                callIds,
                ActiveCall.of(response));
    }

    /** Returns the chunks of the answer; it may be a whole answer, too. */
    ChunkSource chunks(StreamOptions options) {
        String type = header(response, "content-type");
        return new ChunkSource(EventStream.of(body(), type == null ? "" : type), options, origin);
    }

    /** Reads the answer to its end. */
    ChatResult whole(Consumer<ChatStream> onOpen) {
        String type = header(response, "content-type");
        try (ChatStream stream = new ChatStream(chunks(StreamOptions.defaults()))) {
            if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
                throw misfit("JSON was expected, but a web page came", null);
            }
            onOpen.accept(stream);
            return stream.result();
        } catch (StreamTruncatedException e) {
            if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/event-stream")) {
                throw e;
            }
            throw misfit("the answer is empty", e);
        }
    }

    private ProtocolException misfit(String problem, @Nullable Throwable cause) {
        ProtocolException misfit = new ProtocolException(
                origin.subject() + ": " + problem + ", HTTP " + response.status() + ".", origin.failure(), cause);
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
