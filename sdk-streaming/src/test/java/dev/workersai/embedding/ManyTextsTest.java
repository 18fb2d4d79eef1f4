package dev.workersai.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.embedding.ScriptedService.Reply;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManyTextsTest {

    @Test
    void all_moreThanOneRequestTakes_areSplitAndInOrder() {
        ScriptedService service = ScriptedService.ofLengths();
        List<String> texts = IntStream.range(1, 251).mapToObj("x"::repeat).toList();

        Embeddings vectors = service.ref().all(texts);

        assertThat(service.sizes()).containsExactlyInAnyOrder(100, 100, 50);
        assertThat(vectors).hasSize(250);
        assertThat(vectors.dimensions()).isEqualTo(2);
        for (int i = 0; i < 250; i++) {
            assertThat(vectors.get(i)[0]).isEqualTo(i + 1);
        }
        assertThat(vectors.pooling())
                .hasValueSatisfying(pooling -> assertThat(pooling).hasToString("mean"));
        assertThat(vectors.usage()).isEmpty();
    }

    @Test
    void all_noTexts_asksNothing() {
        ScriptedService service = ScriptedService.ofLengths();
        assertThat(service.ref().all(List.of())).isEmpty();
        assertThat(service.bodies()).isEmpty();
    }

    @Test
    void all_bytesAboveTheLimit_areSplitBySizeAndALongTextGoesAlone() {
        ScriptedService service = ScriptedService.ofLengths();
        // 4, 6 and 4 bytes of UTF-8, then 12
        Embeddings vectors = service.ref()
                .parallelism(1)
                .chunkBytes(10)
                .all(List.of("aaaa", "\u20ac\u20ac", "\ud83d\ude00", "\u00e9".repeat(6), "a"));
        assertThat(service.sizes()).containsExactly(2, 1, 1, 1);
        assertThat(vectors).extracting(vector -> vector[0]).containsExactly(4f, 2f, 2f, 6f, 1f);
    }

    @Test
    void all_oneTextRefused_isFoundAndTheRestKept() {
        ScriptedService service = new ScriptedService(ManyTextsTest::refusingPoison);
        List<String> texts = texts(250);
        texts.set(137, "poison");
        texts.set(201, "poison");

        EmbeddingException failure = catchThrowableOfType(
                EmbeddingException.class, () -> service.ref().all(texts));

        assertThat(failure.failedIndices()).containsExactly(137, 201);
        assertThat(failure.resumeAt()).isEqualTo(250);
        assertThat(failure.vectors()).hasSize(250);
        assertThat(failure.vectors().get(136)).containsExactly(6, 1);
        assertThat(failure.vectors().get(137)).isNull();
        assertThat(failure).hasCauseInstanceOf(ApiException.class).hasMessageContaining("137, 201");
        assertThat(failure.getMessage()).doesNotContain("poison");
        // 3 requests, and two halves at each of at most 7 levels for each bad text
        assertThat(service.bodies()).hasSizeLessThanOrEqualTo(3 + 2 * 2 * 7);
    }

    @Test
    void all_emptyText_isReportedAndNeverSent() {
        ScriptedService service = ScriptedService.ofLengths();
        EmbeddingException failure = catchThrowableOfType(
                EmbeddingException.class, () -> service.ref().all(List.of("a", "", "b")));
        assertThat(failure.failedIndices()).containsExactly(1);
        assertThat(failure.failures().get(0).cause()).isInstanceOf(IllegalArgumentException.class);
        assertThat(service.sizes()).containsExactly(2);
    }

    @Test
    void all_nullText_isRefusedWithItsPlace() {
        List<String> texts = texts(3);
        texts.set(2, null);
        assertThatThrownBy(() -> ScriptedService.ofLengths().ref().all(texts))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("at 2");
    }

    @Test
    void all_everyTextRefused_endsAfterAFew() {
        ScriptedService service = new ScriptedService(body -> Reply.refusal(400, 5006));
        assertThatThrownBy(() -> service.ref().parallelism(1).all(texts(10_000)))
                .isInstanceOf(ApiException.class);
        assertThat(service.bodies()).hasSizeLessThan(40);
    }

    @Test
    void all_allocationSpentHalfway_keepsWhatThereIsAndSaysWhereToGoOn() {
        AtomicInteger requests = new AtomicInteger();
        ScriptedService service = new ScriptedService(
                body -> requests.incrementAndGet() > 3 ? Reply.refusal(429, 4006) : ScriptedService.lengths(body));

        EmbeddingException failure = catchThrowableOfType(
                EmbeddingException.class, () -> service.ref().parallelism(1).all(texts(100_000)));

        assertThat(failure.failedIndices())
                .hasSize(100_000 - 300)
                .startsWith(300)
                .endsWith(99_999);
        assertThat(failure.vectors().get(299)).isNotNull();
        assertThat(failure.getCause()).isInstanceOf(ApiException.class);
        assertThat(service.bodies()).hasSizeLessThan(8);
    }

    @Test
    void all_wrongToken_isThrownAsItIs() {
        ScriptedService service = new ScriptedService(body -> Reply.refusal(401, 10000));
        assertThatThrownBy(() -> service.ref().parallelism(1).all(texts(1000)))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.status()).isEqualTo(401));
        assertThat(service.bodies()).hasSizeLessThan(4);
    }

    @Test
    void all_answerBrokenTwice_isAskedForAgain() {
        AtomicInteger requests = new AtomicInteger();
        ScriptedService service = new ScriptedService(body -> requests.incrementAndGet() < 3
                ? new Reply(200, "{\"result\":{\"data\":[[1")
                : ScriptedService.lengths(body));
        assertThat(service.ref().all(texts(2))).hasSize(2);
        assertThat(service.bodies()).hasSize(3);
    }

    @Test
    void all_oneVectorAllZero_failsThatTextOnly() {
        ScriptedService service =
                new ScriptedService(body -> Reply.result("{\"data\":[[0.5,1],[0,0],[1,2]],\"shape\":[3,2]}"));
        EmbeddingException failure = catchThrowableOfType(
                EmbeddingException.class, () -> service.ref().all(texts(3)));
        assertThat(failure.failedIndices()).containsExactly(1);
        assertThat(failure.failures().get(0).cause()).isInstanceOf(ProtocolException.class);
    }

    @Test
    void all_serviceTooSlow_endsAfterAsManyAsAreUnderWay() {
        ScriptedService service =
                new ScriptedService(body -> body.path("text").get(0).asText().startsWith("1")
                        ? ScriptedService.lengths(body)
                        : Reply.refusal(408, 3046));
        List<String> texts = new ArrayList<>(texts(100));
        texts.replaceAll(text -> "1" + text);
        texts.addAll(IntStream.range(0, 5000).mapToObj(i -> "later").toList());

        EmbeddingException failure = catchThrowableOfType(
                EmbeddingException.class, () -> service.ref().parallelism(2).all(texts));

        assertThat(failure.vectors().get(99)).isNotNull();
        assertThat(failure.failedIndices()).hasSize(5000);
        assertThat(failure.resumeAt()).isEqualTo(100);
        assertThat(service.bodies()).hasSizeLessThan(12);
    }

    @Test
    void each_stream_handsOutInOrderAndReadsNoFurtherThanItMust() {
        ScriptedService service = ScriptedService.ofLengths();
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Stream<String> texts = IntStream.range(0, 1000).mapToObj(i -> {
            read.incrementAndGet();
            return "x".repeat(i % 50 + 1);
        });

        EmbeddingSummary summary = service.ref().parallelism(2).chunkSize(10).each(texts, (index, text, vector) -> {
            assertThat((long) vector[0]).isEqualTo(index % 50 + 1);
            assertThat(text).hasSize((int) vector[0]);
            ahead.add(read.get() - (int) index);
        });

        assertThat(summary.embedded()).isEqualTo(1000);
        assertThat(summary.nextIndex()).isEqualTo(1000);
        // at most twice the requests under way, one more text, and the chunk that is handed out
        assertThat(ahead).allMatch(texts2 -> texts2 <= 4 * 10 + 1 + 10);
    }

    @Test
    void each_startAt_leavesOutTheFirstAndKeepsTheirPlaces() {
        List<Long> places = new ArrayList<>();
        EmbeddingSummary summary = ScriptedService.ofLengths()
                .ref()
                .startAt(95)
                .each(texts(100), (index, text, vector) -> places.add(index));
        assertThat(places).containsExactly(95L, 96L, 97L, 98L, 99L);
        assertThat(summary.embedded()).isEqualTo(5);
        assertThat(summary.nextIndex()).isEqualTo(100);
    }

    @Test
    void each_allocationSpent_saysWhereToGoOnAndGoesOnThere() {
        AtomicInteger requests = new AtomicInteger();
        ScriptedService service = new ScriptedService(
                body -> requests.incrementAndGet() == 4 ? Reply.refusal(429, 4006) : ScriptedService.lengths(body));
        EmbeddingModelRef ref = service.ref().parallelism(1);
        List<Long> places = new ArrayList<>();

        EmbeddingException failure = catchThrowableOfType(
                EmbeddingException.class, () -> ref.each(texts(1000), (index, text, vector) -> places.add(index)));
        assertThat(failure.resumeAt()).isEqualTo(300);
        assertThat(failure.failures()).isEmpty();
        assertThat(failure).hasMessageContaining("startAt(300)").hasCauseInstanceOf(ApiException.class);

        ref.startAt(failure.resumeAt()).each(texts(1000), (index, text, vector) -> places.add(index));
        assertThat(places).isEqualTo(LongStream.range(0, 1000).boxed().toList());
    }

    @Test
    void each_consumerThrows_endsAtOnceWithItsException() {
        ScriptedService service = ScriptedService.ofLengths();
        IllegalStateException mine = new IllegalStateException("disk full");
        assertThatThrownBy(() -> service.ref().parallelism(1).each(texts(10_000), (index, text, vector) -> {
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(service.bodies()).hasSizeLessThan(4);
    }

    @Test
    void onProgress_told_afterEveryRequestInOrder() {
        List<EmbeddingProgress> told = new ArrayList<>();
        ScriptedService service = new ScriptedService(ManyTextsTest::refusingPoison);
        List<String> texts = texts(250);
        texts.set(0, "poison");
        assertThatThrownBy(() -> service.ref().onProgress(told::add).all(texts)).isInstanceOf(EmbeddingException.class);
        assertThat(told)
                .containsExactly(
                        new EmbeddingProgress(99, 1, 250),
                        new EmbeddingProgress(199, 1, 250),
                        new EmbeddingProgress(249, 1, 250));
    }

    @Test
    void parallelism_neverExceeded() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        ScriptedService service = new ScriptedService(body -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            three.countDown();
            await(three);
            running.decrementAndGet();
            return ScriptedService.lengths(body);
        });
        assertThat(service.ref().parallelism(3).chunkSize(1).all(texts(50))).hasSize(50);
        assertThat(most).hasValue(3);
    }

    @Test
    void allAsync_cancelled_interruptsWhatIsUnderWay() throws Exception {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch interrupted = new CountDownLatch(2);
        ScriptedService service = new ScriptedService(body -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                Thread.currentThread().interrupt();
            }
            return Reply.refusal(500, 8004);
        });
        CompletableFuture<Embeddings> future =
                service.ref().parallelism(2).chunkSize(1).allAsync(texts(50));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        future.cancel(true);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(service.bodies()).hasSize(2);
    }

    @Test
    void all_interrupted_saysSoAndKeepsTheFlag() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ScriptedService.ofLengths().ref().all(texts(5)))
                .isInstanceOf(TransportException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void each_sourceThrows_isThrownAsItIs() {
        IllegalStateException mine = new IllegalStateException("cursor lost");
        Iterable<String> texts = () -> new Iterator<>() {
            private int left = 150;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public String next() {
                if (left-- == 0) {
                    throw mine;
                }
                return "a";
            }
        };
        assertThatThrownBy(() -> ScriptedService.ofLengths().ref().each(texts, (index, text, vector) -> {}))
                .isSameAs(mine);
    }

    private static Reply refusingPoison(JsonNode body) {
        for (JsonNode text : body.path("text")) {
            if (text.asText().equals("poison")) {
                return Reply.refusal(400, 5006);
            }
        }
        return ScriptedService.lengths(body);
    }

    private static List<String> texts(int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "a text").toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
