package dev.workersai.internal;

import dev.workersai.testing.Prompt;
import dev.workersai.testing.TestApi;
import dev.workersai.wire.BinaryBody;
import dev.workersai.wire.BinaryContent;
import dev.workersai.wire.EventStream;
import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Every way of making a call, and the media type of its answer; each reads the answer to its end. */
enum CallKind {
    UNARY("application/json"),
    MULTIPART("application/json"),
    BYTES_SENT("application/json"),
    BATCH_POLL("application/json"),
    LIST("application/json"),
    RAW("application/json"),
    ASYNC("application/json"),
    BINARY("image/png"),
    STREAM("text/event-stream");

    private static final Prompt HI = Prompt.builder().prompt("hi").build();

    private final String mediaType;

    CallKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    void call(TestApi api) {
        switch (this) {
            case UNARY -> api.chat(HI);
            case MULTIPART -> api.paintForm(HI);
            case BYTES_SENT -> api.listen(BinaryBody.of(new byte[999], "audio/wav"), null);
            case BATCH_POLL -> api.queue(HI);
            case LIST -> api.look(BinaryBody.of(new byte[99], "image/png"));
            case RAW -> readRaw(api);
            case ASYNC -> AsyncCall.start(() -> api.chat(HI)).join();
            case BINARY -> readBytes(api);
            case STREAM -> readEvents(api);
        }
    }

    /** Returns what the call throws, without the wrapper of the way it is read; null if it succeeds. */
    @Nullable
    Throwable failure(TestApi api) {
        try {
            call(api);
            return null;
        } catch (CompletionException | UncheckedIOException e) {
            return e.getCause();
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Its reader, in the fluent layer or of the user, sees plain failures of input and output. */
    boolean isReadOutside() {
        return this == STREAM || this == RAW;
    }

    private static void readRaw(TestApi api) {
        try (Response response = api.post(HI)) {
            response.body().asInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readBytes(TestApi api) {
        try (BinaryContent content = api.paint(HI)) {
            content.bytes();
        }
    }

    private static void readEvents(TestApi api) {
        try (EventStream events = api.chatStream(HI)) {
            events.body().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
