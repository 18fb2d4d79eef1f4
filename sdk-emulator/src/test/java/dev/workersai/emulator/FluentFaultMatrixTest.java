package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.workersai.CallOptions;
import dev.workersai.RetryPolicy;
import dev.workersai.WorkersAiClient;
import dev.workersai.batch.BatchJob;
import dev.workersai.catalog.Models;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.CapacityException;
import dev.workersai.error.GenerationTimeoutException;
import dev.workersai.error.InvalidRequestException;
import dev.workersai.error.ModelRetiredException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.QuotaExceededException;
import dev.workersai.error.RateLimitException;
import dev.workersai.error.ServerException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;
import dev.workersai.streaming.WorkersAi;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a service does wrong, met by every way in which the SDK calls it, on real sockets. */
@Timeout(30)
class FluentFaultMatrixTest {

    private static final int ATTEMPTS = 3;
    private static final Duration SILENCE = Duration.ofMillis(1500);

    private static final Emulator EMULATOR = Emulator.builder().batchPolls(1).start();

    private final AtomicInteger requests = new AtomicInteger();

    /**
     * What goes wrong.
     *
     * @param fault of the service
     * @param requests how many the service gets, of three allowed ones
     * @param thrown what comes of it, or is the cause of what comes
     */
    private record Case(Fault fault, int requests, Class<? extends WorkersAiException> thrown) {

        @Override
        public String toString() {
            return fault.toString();
        }
    }

    private static List<Case> cases() {
        return List.of(
                new Case(Fault.capacity(), ATTEMPTS, CapacityException.class),
                new Case(Fault.rateLimit(0), ATTEMPTS, RateLimitException.class),
                new Case(Fault.quotaSpent(), 1, QuotaExceededException.class),
                new Case(Fault.serverError(), ATTEMPTS, ServerException.class),
                new Case(Fault.refusal(400, 5006, "no"), 1, InvalidRequestException.class),
                new Case(Fault.refusal(410, 5028, "no"), 1, ModelRetiredException.class),
                new Case(Fault.refusal(408, 3046, "no"), 1, GenerationTimeoutException.class),
                new Case(Fault.webPage(502), ATTEMPTS, ServerException.class),
                new Case(Fault.webPage(524), 1, GenerationTimeoutException.class),
                new Case(Fault.webPage(200), 1, ProtocolException.class),
                new Case(Fault.garbage(), 1, ProtocolException.class),
                new Case(Fault.brokenGzip(), 1, ProtocolException.class),
                new Case(Fault.reset(), ATTEMPTS, TransportException.class),
                new Case(Fault.resetAfter(9), 1, TransportException.class),
                new Case(Fault.truncated(9), 1, TransportException.class),
                new Case(Fault.stall(SILENCE), 1, CallTimeoutException.class),
                new Case(Fault.stallAfter(9, SILENCE), 1, CallTimeoutException.class));
    }

    static Stream<Arguments> everything() {
        return cases().stream()
                .flatMap(fault -> Arrays.stream(FluentCall.values()).map(call -> Arguments.of(fault, call)));
    }

    @AfterAll
    static void stop() {
        EMULATOR.close();
    }

    @AfterEach
    void noThreadIsLeft() {
        EMULATOR.faults().clear();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        List<String> left = threadsInTheSdk();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            left = threadsInTheSdk();
        }
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void fault_metByEveryCall_isTypedCountedAndBounded(Case given, FluentCall call) {
        boolean slow = given.thrown() == CallTimeoutException.class;
        String queued = queued();
        try (WorkersAiClient client = slow ? client(300, 150) : client(10_000, 5_000)) {
            WorkersAi ai = WorkersAi.using(client);
            BatchJob<?> batch = ai.batchJob(Models.Chat.LLAMA_3_3_70B_INSTRUCT_FP8_FAST, queued);
            EMULATOR.faults().when(request -> requests.incrementAndGet() > 0, given.fault());

            long start = System.nanoTime();
            Throwable thrown = unwrapped(catchThrowable(() -> call.call(ai, EMULATOR, batch)));
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(thrown).isInstanceOf(WorkersAiException.class);
            WorkersAiException failure = (WorkersAiException) thrown;
            assertThat(root(failure)).isInstanceOf(given.thrown());
            assertThat(failure.attempts()).isEqualTo(expectedRequests(given, call));
            if (call.isPost()) {
                assertThat(requests.get()).isEqualTo(failure.attempts());
            } else {
                assertThat(requests.get()).isGreaterThanOrEqualTo(failure.attempts());
            }
            assertThat(failure.elapsed())
                    .hasValueSatisfying(time -> assertThat(time).isLessThanOrEqualTo(took));
            assertThat(took).isLessThan(Duration.ofSeconds(4));
            assertThat(client.close(Duration.ofSeconds(2)))
                    .as("nothing is left under way")
                    .isTrue();
        }
    }

    private static int expectedRequests(Case given, FluentCall call) {
        return call == FluentCall.BATCH_QUEUE ? 1 : given.requests();
    }

    private static String queued() {
        try (WorkersAiClient client = client(10_000, 5_000)) {
            return FluentCall.queue(WorkersAi.using(client)).id();
        }
    }

    private static WorkersAiClient client(long timeoutMillis, long idleMillis) {
        return WorkersAiClient.builder()
                .accountId(EMULATOR.accountId())
                .apiToken(EMULATOR.apiToken())
                .baseUrl(EMULATOR.baseUrl())
                .options(CallOptions.builder()
                        .timeout(Duration.ofMillis(timeoutMillis))
                        .idleTimeout(Duration.ofMillis(idleMillis))
                        .retryPolicy(RetryPolicy.builder()
                                .maxAttempts(ATTEMPTS)
                                .firstDelay(Duration.ZERO)
                                .build())
                        .build())
                .build();
    }

    private static Throwable unwrapped(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    /** Returns the innermost exception of the SDK: the others say what was under way. */
    private static WorkersAiException root(WorkersAiException failure) {
        WorkersAiException root = failure;
        while (root.getCause() instanceof WorkersAiException inner) {
            root = inner;
        }
        return Objects.requireNonNull(root);
    }

    private static List<String> threadsInTheSdk() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey() != Thread.currentThread())
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("dev.workersai.")
                                && !frame.getClassName().startsWith("dev.workersai.emulator.")))
                .map(thread -> thread.getKey() + Arrays.toString(thread.getValue()))
                .toList();
    }
}
