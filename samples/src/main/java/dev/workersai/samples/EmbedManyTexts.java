package dev.workersai.samples;

import dev.workersai.catalog.Models;
import dev.workersai.embedding.EmbeddingException;
import dev.workersai.embedding.EmbeddingModelRef;
import dev.workersai.embedding.EmbeddingSummary;
import dev.workersai.streaming.WorkersAi;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Embeds more texts than fit in memory: a stream goes in, vectors come out in its order, one by one. */
public final class EmbedManyTexts {

    private EmbedManyTexts() {}

    /** Runs against the live service if its two variables are set, and against the emulator otherwise. */
    public static void main(String[] arguments) {
        try (LiveOrEmulated service = LiveOrEmulated.open()) {
            EmbeddingModelRef embed = WorkersAi.using(service.client())
                    .embed(Models.Embed.BGE_SMALL_EN_V1_5)
                    .parallelism(8)
                    .onProgress(progress -> {
                        if (progress.embedded() % 500 == 0) {
                            System.out.println(progress.embedded() + " embedded, " + progress.failed() + " failed");
                        }
                    });
            try {
                EmbeddingSummary summary = embed.each(lines(), EmbedManyTexts::store);
                System.out.println(
                        summary.embedded() + " vectors of " + embed.dimensions().orElseThrow() + " numbers each");
            } catch (EmbeddingException e) {
                e.failures().forEach(failure -> System.out.println("no vector for text " + failure.index()));
                System.out.println("to go on: startAt(" + e.resumeAt() + ")");
            }
        }
    }

    /** A real program reads a file or a database here. */
    private static Stream<String> lines() {
        return IntStream.range(0, 2000).mapToObj(number -> "line number " + number);
    }

    private static void store(long index, String text, float[] vector) {
        if (index % 1000 == 0) {
            System.out.printf("%s: %.3f, %.3f, …%n", text, vector[0], vector[1]); // a real program stores it
        }
    }
}
