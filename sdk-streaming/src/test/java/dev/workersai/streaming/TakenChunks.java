package dev.workersai.streaming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Keeps what is published. */
final class TakenChunks implements Flow.Subscriber<ChatChunk> {

    private final long wanted;
    final List<String> words = Collections.synchronizedList(new ArrayList<>());
    final List<String> threads = Collections.synchronizedList(new ArrayList<>());
    final CompletableFuture<String> first = new CompletableFuture<>();
    final CompletableFuture<String> end = new CompletableFuture<>();
    final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Flow.Subscription subscription;

    TakenChunks(long wanted) {
        this.wanted = wanted;
    }

    @Override
    public void onSubscribe(Flow.Subscription own) {
        subscription = own;
        if (wanted > 0) {
            own.request(wanted);
        }
    }

    @Override
    public void onNext(ChatChunk chunk) {
        threads.add(Thread.currentThread().getName());
        words.add(Reading.word(chunk));
        first.complete(Reading.word(chunk));
    }

    @Override
    public void onError(Throwable why) {
        failure.complete(why);
        end.completeExceptionally(why);
    }

    @Override
    public void onComplete() {
        end.complete("complete");
    }
}
