package dev.workersai.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models;
import dev.workersai.error.ApiException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.model.BatchStatus;
import dev.workersai.model.TextEmbeddingsInput;
import dev.workersai.model.TextEmbeddingsOutput;
import dev.workersai.wire.BatchRequest;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BatchJobTest {

    private static final String QUEUED = "{\"status\":\"queued\",\"request_id\":\"job-1\",\"model\":\"m\"}";
    private static final String VECTOR = "{\"shape\":[1,2],\"data\":[[1,2]],\"pooling\":\"mean\"}";

    private final Service service = new Service();
    private final FakeTime time = new FakeTime();

    /** Gives scripted results in order, and keeps what was asked. An empty one is a 500. */
    private static final class Service implements Client {

        private final Deque<String> results = new ArrayDeque<>();
        private final List<Request> requests = new ArrayList<>();

        Service then(String... more) {
            results.addAll(Arrays.asList(more));
            return this;
        }

        WorkersAiClient client() {
            return WorkersAiClient.builder()
                    .accountId("0123456789abcdef0123456789abcdef")
                    .apiToken("test-token-0123456789-0123456789-0123456789")
                    .httpClient(this)
                    .options(CallOptions.builder()
                            .retryPolicy(RetryPolicy.none())
                            .build())
                    .build();
        }

        @Override
        public Response execute(Request request, Request.Options options) throws IOException {
            requests.add(request);
            String result = results.remove();
            if (result.equals("reset")) {
                throw new IOException("Connection reset");
            }
            int refused = result.matches("\\d{3}") ? Integer.parseInt(result) : 0;
            return Response.builder()
                    .request(request)
                    .status(refused == 0 ? 200 : refused)
                    .headers(Map.of("content-type", List.of("application/json")))
                    .body(
                            "{\"result\":" + (refused == 0 ? result : "{}") + ",\"success\":" + (refused == 0)
                                    + ",\"errors\":[],\"messages\":[]}",
                            StandardCharsets.UTF_8)
                    .build();
        }

        String sent(int index) {
            return new String(requests.get(index).body(), StandardCharsets.UTF_8);
        }
    }

    /** Time that passes when somebody sleeps, and only then. */
    private static final class FakeTime implements Waiting {

        private final List<Duration> sleeps = new ArrayList<>();
        private double random;

        @Override
        public long nanoTime() {
            return sleeps.stream().mapToLong(Duration::toNanos).sum();
        }

        @Override
        public double random() {
            return random;
        }

        @Override
        public void sleep(Duration pause) {
            sleeps.add(pause);
        }
    }

    @Test
    void queue_inputs_areSentOnceAndGiveAHandle() {
        service.then(QUEUED);
        BatchJob<TextEmbeddingsOutput> job = BatchJob.queue(
                service.client(),
                Models.Embed.BGE_SMALL_EN_V1_5,
                BatchRequest.ofItems(List.of(
                        new BatchRequest.Item<>(input("one"), "mine-1"), new BatchRequest.Item<>(input("two"), null))));
        assertThat(job.id()).isEqualTo("job-1");
        assertThat(job.modelId()).isEqualTo("@cf/baai/bge-small-en-v1.5");
        assertThat(service.sent(0))
                .isEqualTo("{\"requests\":[{\"text\":\"one\",\"external_reference\":\"mine-1\"},{\"text\":\"two\"}]}");
        assertThat(service.requests.get(0).url()).endsWith("/ai/run/@cf/baai/bge-small-en-v1.5?queueRequest=true");
        assertThat(service.requests.get(0).headers().get("Content-Type")).containsExactly("application/json");
    }

    @Test
    void queue_failure_isNotRepeated() {
        service.then("reset", QUEUED);
        assertThatThrownBy(() -> queue("one")).isInstanceOf(TransportException.class);
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void queue_ticketWithoutId_isAProtocolException() {
        service.then("{\"status\":\"queued\"}");
        assertThatThrownBy(() -> queue("one")).isInstanceOf(ProtocolException.class);
    }

    @Test
    void queue_tooLargeOrEmptyOrAmbiguous_isRefusedBeforeAnythingIsSent() {
        String half = "x".repeat(BatchPayload.LIMIT / 2);
        assertThatThrownBy(() -> queue(half, half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("less than 10000000")
                .hasMessageNotContaining("xxx");
        assertThatThrownBy(() -> queue()).hasMessageContaining("at least one");
        var twice = BatchRequest.ofItems(List.of(
                new BatchRequest.Item<>(input("a"), "r"),
                new BatchRequest.Item<>(input("b"), "s"),
                new BatchRequest.Item<>(input("c"), "r")));
        assertThatThrownBy(() -> BatchJob.queue(service.client(), Models.Embed.BGE_SMALL_EN_V1_5, twice))
                .hasMessageContaining("0 and 2");
        assertThat(service.requests).isEmpty();
    }

    @Test
    void poll_unfinished_givesTheStatusKnownOrNot() {
        service.then("{\"status\":\"running\"}", "{\"status\":\"thinking\"}");
        BatchJob<TextEmbeddingsOutput> job = resumed();
        assertThat(job.poll().status()).hasValue(BatchStatus.RUNNING);
        BatchState<TextEmbeddingsOutput> unknown = job.poll();
        assertThat(unknown.isDone()).isFalse();
        assertThat(unknown.status()).hasValue(BatchStatus.of("thinking"));
        assertThat(service.sent(0)).isEqualTo("{\"request_id\":\"job-1\"}");
    }

    @Test
    void poll_answersInNoOrder_areAtTheirPlacesAndFailuresKept() {
        service.then(QUEUED, """
                {"responses":[
                 {"id":2,"success":false,"external_reference":"c","result":{},"error":"too long"},
                 {"id":0,"success":true,"external_reference":"a","result":%s},
                 {"id":1,"success":true,"external_reference":"b","result":"not at all vectors"}],
                 "usage":{"prompt_tokens":5,"completion_tokens":0,"total_tokens":5}}""".formatted(VECTOR));
        BatchJob<TextEmbeddingsOutput> job = BatchJob.queue(
                service.client(),
                Models.Embed.BGE_SMALL_EN_V1_5,
                BatchRequest.ofItems(List.of("a", "b", "c", "d").stream()
                        .map(name -> new BatchRequest.Item<>(input(name), name))
                        .toList()));

        BatchResult<TextEmbeddingsOutput> result = job.poll().result().orElseThrow();

        assertThat(result.items()).extracting(BatchItem::index).containsExactly(0, 1, 2, 3);
        assertThat(result.items()).extracting(BatchItem::isSuccess).containsExactly(true, false, false, false);
        assertThat(result.byReference("a").output().data().get(0)).containsExactly(1, 2);
        assertThat(result.byReference("c").failure())
                .hasValueSatisfying(failure -> assertThat(failure.rawJson()).contains("too long"));
        assertThat(result.byReference("d").failure())
                .hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining("got no answer"));
        assertThatThrownBy(result::outputs)
                .isInstanceOfSatisfying(
                        BatchItemException.class, e -> assertThat(e.index()).isEqualTo(1));
        assertThat(result.usage())
                .hasValueSatisfying(usage -> assertThat(usage.promptTokens()).isEqualTo(5));
    }

    @Test
    void poll_answerWithoutNumbers_isMatchedByReference() {
        service.then(QUEUED, """
                {"responses":[{"success":true,"external_reference":"b","result":%s},
                 {"success":true,"external_reference":"a","result":%s}]}""".formatted(VECTOR, VECTOR));
        BatchJob<TextEmbeddingsOutput> job = BatchJob.queue(
                service.client(),
                Models.Embed.BGE_SMALL_EN_V1_5,
                BatchRequest.ofItems(
                        List.of(new BatchRequest.Item<>(input("1"), "a"), new BatchRequest.Item<>(input("2"), "b"))));
        assertThat(job.poll().result().orElseThrow().items())
                .extracting(item -> item.reference().orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    void poll_answersWithoutAnyName_takeThePlacesThatAreLeft() {
        service.then(QUEUED, """
                {"responses":[{"success":false},{"id":0,"success":true,"result":%s},{"success":true,"result":%s},
                 {"id":0,"success":false}]}""".formatted(VECTOR, VECTOR));
        BatchJob<TextEmbeddingsOutput> job = BatchJob.queue(
                service.client(),
                Models.Embed.BGE_SMALL_EN_V1_5,
                BatchRequest.of(List.of(input("1"), input("2"), input("3"))));

        assertThat(job.poll().result().orElseThrow().items())
                .extracting(BatchItem::index, BatchItem::isSuccess)
                .containsExactly(tuple(0, true), tuple(1, false), tuple(2, true));
    }

    @Test
    void await_doneAfterAWhile_pausesGrowAndAreJittered() {
        service.then(QUEUED, QUEUED, "{\"status\":\"running\"}", "{\"responses\":[]}");
        time.random = 0.5;
        assertThat(resumed().await(Duration.ofMinutes(5)).items()).isEmpty();
        assertThat(time.sleeps)
                .containsExactly(
                        Duration.ofMillis(875), Duration.ofNanos(1_312_500_000), Duration.ofNanos(1_968_750_000));
    }

    @Test
    void await_neverDone_endsInTimeAndTellsTheId() {
        service.then(Collections.nCopies(100, "{\"status\":\"running\"}").toArray(String[]::new));
        assertThatThrownBy(() -> resumed().await(Duration.ofSeconds(60)))
                .isInstanceOfSatisfying(BatchNotDoneException.class, e -> {
                    assertThat(e.jobId()).isEqualTo("job-1");
                    assertThat(e.status()).hasValue("running");
                });
        assertThat(Duration.ofNanos(time.nanoTime())).isEqualTo(Duration.ofSeconds(60));
        assertThat(time.sleeps).allMatch(pause -> pause.compareTo(Duration.ofSeconds(20)) <= 0);
    }

    @Test
    void await_pollFailsForAMoment_goesOn() {
        service.then("500", "reset", "429", "{\"responses\":[]}");
        assertThat(resumed().await(Duration.ofMinutes(5)).items()).isEmpty();
    }

    @Test
    void await_pollRefused_endsAtOnce() {
        service.then("404");
        assertThatThrownBy(() -> resumed().await(Duration.ofMinutes(5))).isInstanceOf(ApiException.class);
        assertThat(time.sleeps).isEmpty();
    }

    @Test
    void awaitAsync_cancelled_endsTheWaitingOnly() throws Exception {
        service.then(QUEUED);
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        Waiting forEver = new Waiting() {
            @Override
            public long nanoTime() {
                return 0;
            }

            @Override
            public double random() {
                return 0;
            }

            @Override
            public void sleep(Duration pause) throws InterruptedException {
                asleep.countDown();
                try {
                    new CountDownLatch(1).await();
                } finally {
                    woken.countDown();
                }
            }
        };
        CompletableFuture<BatchResult<TextEmbeddingsOutput>> future =
                job(forEver).awaitAsync(Duration.ofHours(1));
        assertThat(asleep.await(10, TimeUnit.SECONDS)).isTrue();
        future.cancel(true);
        assertThat(woken.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void of_blankId_isRefused() {
        assertThatThrownBy(() -> BatchJob.of(service.client(), Models.Embed.BGE_M3, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BatchJob<TextEmbeddingsOutput> queue(String... texts) {
        return BatchJob.queue(
                service.client(),
                Models.Embed.BGE_SMALL_EN_V1_5,
                BatchRequest.of(Arrays.stream(texts).map(BatchJobTest::input).toList()));
    }

    private BatchJob<TextEmbeddingsOutput> resumed() {
        return job(time);
    }

    private BatchJob<TextEmbeddingsOutput> job(Waiting waiting) {
        return new BatchJob<>(
                BatchTarget.of(service.client(), Models.Embed.BGE_SMALL_EN_V1_5), "job-1", List.of(), waiting);
    }

    private static TextEmbeddingsInput input(String text) {
        return TextEmbeddingsInput.builder().text(text).build();
    }
}
