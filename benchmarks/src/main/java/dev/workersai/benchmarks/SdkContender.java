package dev.workersai.benchmarks;

import dev.workersai.catalog.Models;
import dev.workersai.embedding.Embeddings;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** This SDK as users call it: the fluent layer for streams, typed methods for whole answers, every ceiling and timeout on. */
public final class SdkContender implements Contender {

    private final TypedContender typed = new TypedContender();
    private Scenario scenario = Scenario.CHAT;
    private List<String> texts = List.of();

    @Override
    public String name() {
        return "sdk";
    }

    @Override
    public boolean takes(Scenario candidate) {
        return true;
    }

    @Override
    public String runtimeJars() {
        return RuntimeJars.STREAMING;
    }

    @Override
    public void open(URI answer, Scenario chosen, int size) {
        scenario = chosen;
        texts = Collections.nCopies(size, "A text of a few words to be embedded.");
        typed.open(answer, chosen, size);
    }

    @Override
    public long call() throws Exception {
        if (scenario == Scenario.EMBEDDING_JOB) {
            return numbersOfJob();
        }
        return scenario.isStream() ? charactersStreamed() : typed.call();
    }

    private long numbersOfJob() {
        Embeddings vectors = WorkersAi.using(typed.client())
                .embed(Models.Embed.BGE_LARGE_EN_V1_5)
                .all(texts);
        long numbers = 0;
        for (float[] vector : vectors) {
            numbers += vector.length;
        }
        return numbers;
    }

    @Override
    public void stream(Consumer<? super String> onText) {
        ChatModelRef chat =
                WorkersAi.using(typed.client()).chat(Models.Chat.GLM_5_3_FLASH).user("hi");
        try (ChatStream stream = chat.stream()) {
            for (String text : stream.text()) {
                onText.accept(text);
            }
        }
    }

    @Override
    public void close() {
        typed.close();
    }
}
