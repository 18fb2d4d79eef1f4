package dev.workersai.benchmarks;

import dev.workersai.catalog.Models;
import dev.workersai.streaming.ChatChunk;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.WorkersAi;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** This SDK's streams by {@code Flow}, all chunks asked for at once: no thread waits for any. */
public final class SdkFlowContender implements Contender {

    private final TypedContender typed = new TypedContender();

    @Override
    public String name() {
        return "sdk-flow";
    }

    @Override
    public boolean takes(Scenario candidate) {
        return candidate.isStream();
    }

    @Override
    public String runtimeJars() {
        return RuntimeJars.STREAMING;
    }

    @Override
    public void open(URI answer, Scenario chosen, int size) {
        typed.open(answer, chosen, size);
    }

    @Override
    public long call() throws Exception {
        return charactersStreamed();
    }

    @Override
    public void stream(Consumer<? super String> onText) {
        start(onText).join();
    }

    @Override
    public void streamAtOnce(List<? extends Consumer<? super String>> readers) {
        List<CompletableFuture<?>> ends = new ArrayList<>();
        readers.forEach(reader -> ends.add(start(reader)));
        ends.forEach(CompletableFuture::join);
    }

    private CompletableFuture<?> start(Consumer<? super String> onText) {
        ChatModelRef chat =
                WorkersAi.using(typed.client()).chat(Models.Chat.GLM_5_3_FLASH).user("hi");
        Reader reader = new Reader(onText);
        chat.publisher().subscribe(reader);
        return reader.end;
    }

    @Override
    public void close() {
        typed.close();
    }

    private static final class Reader implements Flow.Subscriber<ChatChunk> {

        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private final Consumer<? super String> onText;

        Reader(Consumer<? super String> onText) {
            this.onText = onText;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ChatChunk chunk) {
            if (chunk instanceof ChatChunk.TextDelta delta) {
                onText.accept(delta.text());
            }
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(true);
        }
    }
}
