package dev.workersai.streaming;

import dev.workersai.internal.ArrivalThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Calls of one chat that no thread waits for: what there is to do is done when bytes arrive. */
final class AsyncChat {

    private final ChatExchange exchange;
    private final ChatRequest request;

    AsyncChat(ChatExchange exchange, ChatRequest request) {
        this.exchange = exchange;
        this.request = request;
    }

    /** Returns the whole answer, when it has come. */
    CompletableFuture<ChatResult> answer() {
        AsyncFeed feed = new AsyncFeed(exchange, request, StreamOptions.defaults(), false);
        return gathered(feed, feed, chunk -> {});
    }

    /** Hands over the chunks of a live answer, and returns all of it when it has come. */
    CompletableFuture<ChatResult> answer(StreamOptions options, Consumer<? super ChatChunk> action) {
        AsyncFeed feed = new AsyncFeed(exchange, request, options, true);
        return gathered(feed, filtered(feed), action);
    }

    /** Publishes live answers, one to each subscriber. */
    Flow.Publisher<ChatChunk> publisher(StreamOptions options) {
        return subscriber -> {
            AsyncFeed feed = new AsyncFeed(exchange, request, options, true);
            start(feed, filtered(feed), subscriber);
        };
    }

    private ChunkFeed filtered(AsyncFeed feed) {
        return request.tools().isForced() ? new LeakFilter(feed, request.tools()) : feed;
    }

    private static void start(AsyncFeed feed, ChunkFeed shown, Flow.Subscriber<? super ChatChunk> subscriber) {
        ChunkPump pump = new ChunkPump(subscriber, shown, ArrivalThreads.EXECUTOR);
        feed.onArrival(pump::wakeUp);
        pump.start();
    }

    private CompletableFuture<ChatResult> gathered(
            AsyncFeed feed, ChunkFeed shown, Consumer<? super ChatChunk> action) {
        CompletableFuture<ChatResult> result = new CompletableFuture<>();
        start(feed, shown, new Gatherer(shown, action, result));
        var unused = result.whenComplete((answer, failure) -> feed.close());
        return result;
    }

    /** Takes all chunks as they come. */
    private final class Gatherer implements Flow.Subscriber<ChatChunk> {

        private final ChunkFeed feed;
        private final Consumer<? super ChatChunk> action;
        private final CompletableFuture<ChatResult> result;

        Gatherer(ChunkFeed feed, Consumer<? super ChatChunk> action, CompletableFuture<ChatResult> result) {
            this.feed = feed;
            this.action = action;
            this.result = result;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ChatChunk chunk) {
            try {
                action.accept(chunk);
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }

        @Override
        public void onError(Throwable failure) {
            result.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            ChatResult answer = LeakedCalls.recovered(feed.partialResult(), request.tools());
            result.complete(ToolRounds.converse(request, asked -> answer));
        }
    }
}
