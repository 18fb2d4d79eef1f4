package dev.workersai.benchmarks;

import dev.workersai.WorkersAiClient;
import dev.workersai.model.ChatMessage;
import dev.workersai.model.Flux1SchnellInput;
import dev.workersai.model.StableDiffusionInput;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextGenerationInput;
import dev.workersai.wire.BinaryContent;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole answers by typed methods, with nothing but {@code sdk-core} on the class path. */
public final class TypedContender implements Contender {

    private Scenario scenario = Scenario.CHAT;
    private List<String> texts = List.of();
    private @Nullable WorkersAiClient client;

    @Override
    public String name() {
        return "typed";
    }

    @Override
    public boolean takes(Scenario candidate) {
        return switch (candidate) {
            case CHAT, EMBEDDINGS, IMAGE_RAW, IMAGE_BASE64 -> true;
            default -> false;
        };
    }

    @Override
    public String runtimeJars() {
        return RuntimeJars.CORE;
    }

    @Override
    public void open(URI answer, Scenario chosen, int size) {
        scenario = chosen;
        texts = Collections.nCopies(size, "A text of a few words to be embedded.");
        client = WorkersAiClient.builder()
                .baseUrl(answer)
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken("cfut_benchmark-benchmark-benchmark-bench")
                .build();
    }

    @Override
    public long call() {
        return switch (scenario) {
            case CHAT ->
                client().textGeneration()
                        .llama3_3_70bInstructFp8Fast(TextGenerationInput.builder()
                                .message(ChatMessage.user("hi"))
                                .build())
                        .text()
                        .length();
            case EMBEDDINGS ->
                client()
                        .textEmbeddings()
                        .bgeLargeEnV1_5(
                                TextEmbeddingsInput.builder().text(texts).build())
                        .data()
                        .stream()
                        .mapToLong(vector -> vector.length)
                        .sum();
            case IMAGE_RAW -> rawImage();
            case IMAGE_BASE64 ->
                client().textToImage()
                        .flux1Schnell(
                                Flux1SchnellInput.builder().prompt("a fox").build())
                        .image()
                        .length;
            default -> throw new IllegalStateException("no typed call for " + scenario);
        };
    }

    private long rawImage() {
        try (BinaryContent image = client().textToImage()
                .stableDiffusionXlBase1_0(
                        StableDiffusionInput.builder().prompt("a fox").build())) {
            return image.bytes().length;
        }
    }

    WorkersAiClient client() {
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
