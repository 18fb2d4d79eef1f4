package dev.workersai.benchmarks.peers;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.image.ImageModel;
import dev.langchain4j.model.workersai.WorkersAiChatModel;
import dev.langchain4j.model.workersai.WorkersAiEmbeddingModel;
import dev.langchain4j.model.workersai.WorkersAiImageModel;
import dev.langchain4j.model.workersai.client.WorkersAiApi;
import dev.langchain4j.model.workersai.client.WorkersAiClient;
import dev.workersai.benchmarks.Contender;
import dev.workersai.benchmarks.Scenario;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/**
 * {@code langchain4j-workers-ai}, which streams nothing. Its address is a constant, so each model gets an API of the same
 * make that calls the server here; making it twice is a part of its cold start that its users do not have.
 */
public final class LangChainWorkersAi implements Contender {

    private static final String ACCOUNT = "0123456789abcdef0123456789abcdef";
    private static final String TOKEN = "token";

    private Scenario scenario = Scenario.CHAT;
    private List<TextSegment> texts = List.of();
    private @Nullable ChatModel chat;
    private @Nullable EmbeddingModel embeddings;
    private @Nullable ImageModel images;

    @Override
    public String name() {
        return "langchain4j-workers-ai";
    }

    @Override
    public boolean takes(Scenario candidate) {
        return switch (candidate) {
            case CHAT, EMBEDDINGS, IMAGE_RAW -> true;
            default -> false;
        };
    }

    @Override
    public String runtimeJars() {
        return "langchain4j-(workers-ai|core).*|retrofit.*|converter-jackson.*|okhttp.*|okio.*|kotlin-stdlib.*"
                + "|annotations-13.*|jackson-(core|databind|annotations).*|slf4j-api.*|jspecify.*";
    }

    @Override
    public void open(URI answer, Scenario chosen, int size) {
        scenario = chosen;
        texts = Collections.nCopies(size, TextSegment.from("A text of a few words to be embedded."));
        WorkersAiApi api = api(answer);
        switch (chosen) {
            case CHAT -> chat = new RedirectedChat(api);
            case EMBEDDINGS -> embeddings = new RedirectedEmbeddings(api);
            default -> images = new RedirectedImages(api);
        }
    }

    /** Makes it as the library's own client does. */
    private static WorkersAiApi api(URI answer) {
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(new WorkersAiClient.AuthInterceptor(TOKEN))
                .callTimeout(Duration.ofSeconds(30))
                .readTimeout(Duration.ofSeconds(30))
                .build();
        return new Retrofit.Builder()
                .baseUrl(answer + "/")
                .client(http)
                .addConverterFactory(JacksonConverterFactory.create())
                .build()
                .create(WorkersAiApi.class);
    }

    @Override
    public long call() {
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
        throw new IllegalStateException("not open: " + scenario);
    }

    @Override
    public void close() {
        // it has nothing to close
    }

    private static final class RedirectedChat extends WorkersAiChatModel {
        RedirectedChat(WorkersAiApi api) {
            super(ACCOUNT, "@cf/meta/llama-3.3-70b-instruct-fp8-fast", TOKEN);
            workerAiClient = api;
        }
    }

    private static final class RedirectedEmbeddings extends WorkersAiEmbeddingModel {
        RedirectedEmbeddings(WorkersAiApi api) {
            super(ACCOUNT, "@cf/baai/bge-large-en-v1.5", TOKEN);
            workerAiClient = api;
        }
    }

    private static final class RedirectedImages extends WorkersAiImageModel {
        RedirectedImages(WorkersAiApi api) {
            super(ACCOUNT, "@cf/stabilityai/stable-diffusion-xl-base-1.0", TOKEN);
            workerAiClient = api;
        }
    }
}
