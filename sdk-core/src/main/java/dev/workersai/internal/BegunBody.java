package dev.workersai.internal;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A body that the JDK's client counts as received with its first packet, not before. For requests that no thread waits for
 * it then hands over to another thread, and starts one if the machine has two cores or fewer. The first chunk of a stream
 * waited 55 of 334 µs for that (docs/performance.md).
 */
final class BegunBody implements HttpResponse.BodySubscriber<WireBody> {

    private final WireBody body;
    private final CompletableFuture<WireBody> begun = new CompletableFuture<>();

    BegunBody(WireBody body) {
        this.body = body;
        body.whenDone(() -> begun.complete(body));
    }

    @Override
    public CompletionStage<WireBody> getBody() {
        return begun;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        body.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> packet) {
        body.onNext(packet);
        begun.complete(body);
    }

    @Override
    public void onError(Throwable failure) {
        body.onError(failure);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
