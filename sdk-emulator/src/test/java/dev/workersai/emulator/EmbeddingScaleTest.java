package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models;
import dev.workersai.embedding.EmbeddingException;
import dev.workersai.embedding.EmbeddingModelRef;
import dev.workersai.embedding.EmbeddingSummary;
import dev.workersai.embedding.Similarity;
import dev.workersai.streaming.WorkersAi;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hundred thousand texts, a service that is not always well, and one text that it never takes. */
class EmbeddingScaleTest {

    private static final int TEXTS = 100_000;
    private static final int POISONED = 54_321;

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .baseUrl(emulator.baseUrl())
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .build();
    private final EmbeddingModelRef small =
            WorkersAi.using(client).embed(Models.Embed.BGE_SMALL_EN_V1_5).parallelism(8);

    @AfterEach
    void stop() {
        client.close();
        emulator.close();
    }

    @Test
    void all_hundredThousandTexts_badTextReportedTheRestInOrder() {
        spoil();
        List<String> texts = texts().toList();
        long start = System.nanoTime();

        EmbeddingException failure = catchThrowableOfType(EmbeddingException.class, () -> small.all(texts));

        report("all", start);
        emulator.faults().clear();
        assertThat(failure.failedIndices()).containsExactly(POISONED);
        assertThat(failure.resumeAt()).isEqualTo(TEXTS);
        List<float[]> vectors = failure.vectors();
        assertThat(vectors).hasSize(TEXTS);
        for (int i = 0; i < TEXTS; i += 7_919) {
            assertThat(Similarity.cosine(vectors.get(i), small.one(texts.get(i)))).as("text " + i).isGreaterThan(0.999);
        }
    }

    @Test
    void each_hundredThousandTexts_memoryStaysBounded() {
        AtomicLong next = new AtomicLong();
        AtomicLong most = new AtomicLong();
        long before = usedAfterCollection();
        long start = System.nanoTime();

        EmbeddingSummary summary = small.each(texts(), (index, text, vector) -> {
            assertThat(index).isEqualTo(next.getAndIncrement());
            assertThat(vector).hasSize(384);
            if (index % 20_000 == 19_999) {
                most.accumulateAndGet(usedAfterCollection() - before, Math::max);
            }
        });

        report("each, at most " + most.get() / 1024 / 1024 + " MiB more", start);
        assertThat(summary.embedded()).isEqualTo(TEXTS);
        // All vectors together would be 146 MiB. The emulator's log of requests, in this heap too, has up to 64.
        assertThat(most.get()).isLessThan(96L * 1024 * 1024);
    }

    private void spoil() {
        emulator.faults()
                .when(request -> request.bodyText().contains("poison"), Fault.refusal(400, 5006, "bad text"))
                .random(1, 0.05, Fault.resetAfter(1000), Fault.truncated(5000));
    }

    private static Stream<String> texts() {
        return IntStream.range(0, TEXTS).mapToObj(i -> i == POISONED ? "poison" : "text number " + i);
    }

    private static void report(String what, long start) {
        System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms for " + TEXTS + " texts");
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
