package dev.workersai.benchmarks.peers;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.image.ImageModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiImageModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.workersai.benchmarks.Contender;
import dev.workersai.benchmarks.Scenario;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code langchain4j-open-ai}; its streams are callbacks only. */
public final class LangChainOpenAi implements Contender {

    private static final String KEY = "token";
    private static final String MODEL = "@cf/zai-org/glm-5.3-flash";

    private List<TextSegment> texts = List.of();
    private @Nullable StreamingChatModel streams;
    private @Nullable ChatModel chat;
    private @Nullable EmbeddingModel embeddings;
    private @Nullable ImageModel images;

    @Override
    public String name() {
        return "langchain4j-open-ai";
    }

    @Override
    public boolean takes(Scenario candidate) {
        return switch (candidate) {
            case STREAM_NATIVE, IMAGE_RAW, EMBEDDING_JOB -> false;
            default -> true;
        };
    }

    @Override
    public String runtimeJars() {
        return "langchain4j-(open-ai|core|http-client).*|jtokkit.*|jackson-(core|databind|annotations).*|slf4j-api.*"
                + "|jspecify.*";
    }

    @Override
    public void open(URI answer, Scenario chosen, int size) {
        String url = answer + ".openai";
        texts = Collections.nCopies(size, TextSegment.from("A text of a few words to be embedded."));
        switch (chosen) {
            case CHAT ->
                chat = OpenAiChatModel.builder()
                        .baseUrl(url)
                        .apiKey(KEY)
                        .modelName(MODEL)
                        .build();
            case EMBEDDINGS ->
                embeddings = OpenAiEmbeddingModel.builder()
                        .baseUrl(url)
                        .apiKey(KEY)
                        .modelName("@cf/baai/bge-large-en-v1.5")
                        .build();
            case IMAGE_BASE64 ->
                images = OpenAiImageModel.builder()
                        .baseUrl(url)
                        .apiKey(KEY)
                        .modelName("flux-1-schnell")
                        .build();
            default ->
                streams = OpenAiStreamingChatModel.builder()
                        .baseUrl(url)
                        .apiKey(KEY)
                        .modelName(MODEL)
                        .build();
        }
    }

    @Override
    public long call() throws Exception {
        if (chat != null) {
            return chat.chat("hi").length();
        }
        if (embeddings != null) {
            return embeddings.embedAll(texts).content().stream()
                    .mapToLong(embedding -> embedding.vector().length)
                    .sum();
        }
        if (images != null) {
            return Base64.getDecoder().decode(images.generate("a fox").content().base64Data()).length;
        }
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
        if (streams == null) {
            throw new IllegalStateException("not open");
        }
        Handler handler = new Handler(onText);
        streams.chat("hi", handler);
        return handler.end;
    }

    @Override
    public void close() {
        // it has nothing to close
    }

    private static final class Handler implements StreamingChatResponseHandler {

        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private final Consumer<? super String> onText;

        Handler(Consumer<? super String> onText) {
            this.onText = onText;
        }

        @Override
        public void onPartialResponse(String text) {
            onText.accept(text);
        }

        @Override
        public void onCompleteResponse(ChatResponse whole) {
            end.complete(true);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }
    }
}
