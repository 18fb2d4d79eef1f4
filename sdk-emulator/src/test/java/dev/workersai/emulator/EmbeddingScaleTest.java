package dev.workersai.emulator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models;
import dev.workersai.embedding.EmbeddingException;
import dev.workersai.embedding.EmbeddingModelRef;
import dev.workersai.embedding.Similarity;
import dev.workersai.streaming.WorkersAi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    void each_serviceUnwellAndOneBadText_orderedReportedAndBounded() {
        spoil();
        AtomicLong expected = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Map<String, float[]> sample = new LinkedHashMap<>();
        long before = usedAfterCollection();
        long start = System.nanoTime();

        EmbeddingException failure = catchThrowableOfType(
                EmbeddingException.class,
                () -> small.each(texts(), (index, text, vector) -> {
                    assertThat(index).isEqualTo(expected.getAndAdd(index + 1 == POISONED ? 2 : 1));
                    if (index % 7_919 == 0) {
                        sample.put(text, vector);
                    }
                    if (index % 20_000 == 19_999) {
                        most.accumulateAndGet(usedAfterCollection() - before, Math::max);
                    }
                }));

        System.out.println("each: " + TEXTS + " texts in " + (System.nanoTime() - start) / 1_000_000 + " ms, at most "
                + most.get() / 1024 / 1024 + " MiB more; " + emulator.faults().counts());
        emulator.faults().clear();
        assertThat(failure.failedIndices()).containsExactly(POISONED);
        assertThat(failure.resumeAt()).isEqualTo(TEXTS);
        assertThat(expected).hasValue(TEXTS);
        sample.forEach((text, vector) ->
                assertThat(Similarity.cosine(vector, small.one(text))).as(text).isGreaterThan(0.999));
        // All vectors together would be 146 MiB; the emulator's log of requests, in this heap too, has some.
        assertThat(most.get()).isLessThan(64L * 1024 * 1024);
    }

    @Test
    void all_serviceUnwellAndOneBadText_everyOtherVectorIsThatOfItsText() {
        spoil();
        List<String> texts = texts().toList();
        long before = usedAfterCollection();
        long start = System.nanoTime();

        EmbeddingException failure = catchThrowableOfType(EmbeddingException.class, () -> small.all(texts));

        long millis = (System.nanoTime() - start) / 1_000_000;
        long more = (usedAfterCollection() - before) / 1024 / 1024;
        System.out.println("all: " + TEXTS + " texts in " + millis + " ms, " + more + " MiB of vectors kept; "
                + emulator.faults().counts());
        emulator.faults().clear();
        assertThat(failure.failedIndices()).containsExactly(POISONED);
        List<float @Nullable []> vectors = failure.vectors();
        assertThat(vectors).hasSize(TEXTS);
        for (int i = 0; i < TEXTS; i++) {
            assertThat(vectors.get(i) == null).isEqualTo(i == POISONED);
        }
        for (int i = 0; i < TEXTS; i += 7_919) {
            assertThat(Similarity.cosine(requireNonNull(vectors.get(i)), small.one(texts.get(i))))
                    .isGreaterThan(0.999);
        }
        // 146 MiB of numbers, the arrays around them, and the emulator's log of requests.
        assertThat(more).isLessThan(256);
    }

    private void spoil() {
        emulator.faults()
                .when(request -> request.bodyText().contains("poison"), Fault.refusal(400, 5006, "bad text"))
                .random(
                        1,
                        0.05,
                        Fault.capacity(),
                        Fault.rateLimit(0),
                        Fault.reset(),
                        Fault.resetAfter(1000),
                        Fault.truncated(5000));
    }

    private static Stream<String> texts() {
        return IntStream.range(0, TEXTS).mapToObj(i -> i == POISONED ? "poison" : "text number " + i);
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
