package dev.workersai.benchmarks.peers;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.images.ImageGenerateParams;
import dev.workersai.benchmarks.Contender;
import dev.workersai.benchmarks.Scenario;
import java.net.URI;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code openai-java} on OkHttp. */
public final class OpenAiJava implements Contender {

    private static final String MODEL = "@cf/zai-org/glm-5.3-flash";

    private Scenario scenario = Scenario.CHAT;
    private List<String> texts = List.of();
    private @Nullable OpenAIClient client;

    @Override
    public String name() {
        return "openai-java";
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
        return "openai-java.*|okhttp.*|okio.*|kotlin-.*|annotations-13.*|jackson-.*|jsonschema-.*|classmate.*"
                + "|swagger-annotations.*|error_prone_annotations.*|slf4j-api.*";
    }

    @Override
    public void open(URI answer, Scenario chosen, int size) {
        scenario = chosen;
        texts = Collections.nCopies(size, "A text of a few words to be embedded.");
        client = OpenAIOkHttpClient.builder()
                .baseUrl(answer + ".openai")
                .apiKey("token")
                .build();
    }

    @Override
    public long call() throws Exception {
        return switch (scenario) {
            case CHAT ->
                client().chat()
                        .completions()
                        .create(question())
                        .choices()
                        .get(0)
                        .message()
                        .content()
                        .orElseThrow()
                        .length();
            case EMBEDDINGS ->
                client()
                        .embeddings()
                        .create(EmbeddingCreateParams.builder()
                                .model("@cf/baai/bge-large-en-v1.5")
                                .inputOfArrayOfStrings(texts)
                                .encodingFormat(EmbeddingCreateParams.EncodingFormat.FLOAT)
                                .build())
                        .data()
                        .stream()
                        .mapToLong(embedding -> embedding.embedding().size())
                        .sum();
            case IMAGE_BASE64 ->
                Base64.getDecoder()
                        .decode(client().images()
                                .generate(ImageGenerateParams.builder()
                                        .prompt("a fox")
                                        .build())
                                .data()
                                .orElseThrow()
                                .get(0)
                                .b64Json()
                                .orElseThrow())
                        .length;
            default -> charactersStreamed();
        };
    }

    @Override
    public void stream(Consumer<? super String> onText) {
        try (StreamResponse<ChatCompletionChunk> stream =
                client().chat().completions().createStreaming(question())) {
            stream.stream()
                    .flatMap(chunk -> chunk.choices().stream())
                    .flatMap(choice -> choice.delta().content().stream())
                    .forEach(onText);
        }
    }

    private static ChatCompletionCreateParams question() {
        return ChatCompletionCreateParams.builder()
                .model(MODEL)
                .addUserMessage("hi")
                .build();
    }

    private OpenAIClient client() {
        if (client == null) {
            throw new IllegalStateException("not open");
        }
        return client;
    }

    @Override
    public void close() {
        client().close();
    }
}
