package dev.workersai.internal;

import feign.Request;
import feign.Response;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What stands for an answer that nobody waits for, between the client and the gate: Feign itself knows no such thing. */
final class PromisedAnswer implements Response.Body {

    private final CompletableFuture<Response> answer;

    private PromisedAnswer(CompletableFuture<Response> answer) {
        this.answer = answer;
    }

    static Response response(Request request, CompletableFuture<Response> answer) {
        return Response.builder()
                .request(request)
                .status(200)
                .body(new PromisedAnswer(answer))
                .build();
    }

    /** Returns the true answer, open. */
    CompletableFuture<Response> answer() {
        return answer;
    }

    @Override
    public @Nullable Integer length() {
        return null;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public InputStream asInputStream() {
        throw notHere();
    }

    @Override
    public Reader asReader(Charset charset) {
        throw notHere();
    }

    private static IllegalStateException notHere() {
        return new IllegalStateException("the answer is not here yet");
    }

    @Override
    public void close() {
        // Feign closes what it has not handed over; the gate has.
    }
}
