package dev.workersai.benchmarks;

import dev.workersai.catalog.Models;
import dev.workersai.streaming.ChatModelRef;
import dev.workersai.streaming.ChatStream;
import dev.workersai.streaming.WorkersAi;
import java.net.URI;

/** This SDK as users call it: the fluent layer for streams, typed methods for whole answers, every ceiling and timeout on. */
public final class SdkContender implements Contender {

    private final TypedContender typed = new TypedContender();
    private Scenario scenario = Scenario.CHAT;

    @Override
    public String name() {
        return "sdk";
    }

    @Override
    public boolean takes(Scenario candidate) {
        return true;
    }

    @Override
    public void open(URI server, Scenario chosen) {
        scenario = chosen;
        typed.open(server, chosen);
    }

    @Override
    public long call() {
        return typed.takes(scenario) ? typed.call() : stream();
    }

    private long stream() {
        long characters = 0;
        try (ChatStream stream = chat().stream()) {
            for (String text : stream.text()) {
                characters += text.length();
            }
        }
        return characters;
    }

    @Override
    public long nanosToFirstChunk() {
        long start = System.nanoTime();
        try (ChatStream stream = chat().stream()) {
            String first = stream.text().iterator().next();
            long nanos = System.nanoTime() - start;
            if (first.isEmpty()) {
                throw new IllegalStateException("no text");
            }
            stream.result();
            return nanos;
        }
    }

    private ChatModelRef chat() {
        return WorkersAi.using(typed.client()).chat(Models.Chat.GLM_5_3_FLASH).user("hi");
    }

    @Override
    public void close() {
        typed.close();
    }
}
