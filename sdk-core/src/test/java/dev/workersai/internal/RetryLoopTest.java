package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.workersai.RetryPolicy;
import dev.workersai.error.ApiError;
import dev.workersai.error.ApiException;
import dev.workersai.error.CallException;
import dev.workersai.error.CallFailure;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.TransportException;
import dev.workersai.error.WorkersAiException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RetryLoopTest {

    private static final CallTimes TIMES = CallTimes.of(Duration.ofSeconds(10), Duration.ofMinutes(5));

    private final FakeTime time = new FakeTime();
    private final RetryBudget budget = new RetryBudget();
    private final RetryLoop loop = new RetryLoop(budget, new Backoff(() -> 0.5), time);

    @Test
    void run_busyModel_waitsLongerEachTimeAndSucceeds() throws Throwable {
        Script script = new Script(busy(null), busy(null), busy(null), "answer");

        assertThat(loop.run(call(TIMES), script)).isEqualTo("answer");
        assertThat(time.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void run_neverSucceeds_failsWithAttemptsAndTime() {
        CallException e = failure(new Script(busy(null)), call(TIMES));

        assertThat(e).isInstanceOf(ApiException.class).hasMessageContaining("4 attempts in 3500 ms");
        assertThat(e.attempts()).isEqualTo(4);
        assertThat(e.elapsed()).contains(Duration.ofMillis(3500));
    }

    @Test
    void run_notRetryable_isSentOnce() {
        Script script = new Script(ApiException.of(refusal(429, "3036").build()));

        assertThat(failure(script, call(TIMES)).attempts()).isEqualTo(1);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void run_retryAfter_isHeededOnTopOfTheJitter() throws Throwable {
        loop.run(call(TIMES), new Script(busy(Duration.ofSeconds(7)), "answer"));

        assertThat(time.pauses()).containsExactly(Duration.ofMillis(7500));
    }

    @Test
    void run_retryAfterOfAnHour_isCapped() throws Throwable {
        loop.run(call(TIMES), new Script(busy(Duration.ofHours(1)), "answer"));

        assertThat(time.pauses()).containsExactly(Duration.ofMillis(60_500));
    }

    @Test
    void run_deadlineWithinTheWait_failsAtOnceInsteadOfWaiting() {
        CallTimes short_ = new CallTimes(
                Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1));

        CallException e = failure(new Script(busy(null)), call(short_));

        assertThat(e.attempts()).isEqualTo(3);
        assertThat(e.elapsed()).contains(Duration.ofMillis(1500));
    }

    @Test
    void run_deadlineAtTheEndOfTheWait_failsAtOnce() {
        CallTimes times = new CallTimes(
                Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofSeconds(1));

        assertThat(failure(new Script(busy(null)), call(times)).attempts()).isEqualTo(1);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void run_waitedInTheClientsOwnLine_isNotRepeated() {
        CallFailure facts = CallFailure.builder().operation("POST /x").build();
        Script script = new Script(new CallTimeoutException("no place", facts, CallTimeoutException.Phase.QUEUE, null));

        assertThat(failure(script, call(TIMES)).attempts()).isEqualTo(1);
    }

    @Test
    void run_mistakeOfTheCaller_isThrownAsItIs() {
        assertThatThrownBy(() -> loop.run(call(TIMES), new Script(new IllegalArgumentException("no"))))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void run_manyCallersOfAFailingService_retriesStayInProportion() {
        int attempts = 0;
        for (int i = 0; i < 1000; i++) {
            attempts += failure(new Script(busy(null)), call(TIMES)).attempts();
        }
        assertThat(attempts - 1000).isBetween(200, 220);
    }

    @Test
    void run_eachRetry_isTold() throws Throwable {
        List<String> told = new ArrayList<>();
        CallScope call = new CallScope(TIMES, RetryPolicy.standard(), time) {
            @Override
            protected void retrying(WorkersAiException failure, Duration delay) {
                told.add(attempts() + " " + delay.toMillis());
            }
        };
        loop.run(call, new Script(busy(null), busy(null), "answer"));

        assertThat(told).containsExactly("1 500", "2 1000");
    }

    @Test
    void run_interruptedInAPause_endsAndKeepsTheFlag() {
        RetryLoop slow = new RetryLoop(budget, new Backoff(() -> 0.5), length -> new CompletableFuture<>());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> slow.run(call(TIMES), new Script(busy(null))))
                .isInstanceOf(CallInterruptedException.class)
                .hasMessageContaining("@cf/a/b: interrupted while waiting to try again. The last attempt failed: ");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void run_abortedInAPause_ends() {
        CallScope call = call(TIMES);
        RetryLoop slow = new RetryLoop(budget, new Backoff(() -> 0.5), length -> {
            call.abort();
            return new CompletableFuture<>();
        });

        assertThatThrownBy(() -> slow.run(call, new Script(busy(null))))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("the client was closed while waiting to try again");
    }

    @Test
    void run_abortedAMomentBeforeThePause_saysSoAndWhatHadFailed() {
        CallScope call = call(TIMES);

        assertThatThrownBy(() -> loop.run(call, () -> {
                    call.abort();
                    throw busy(null);
                }))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("the client was closed while waiting to try again. The last attempt failed: ");
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void start_busyModel_triesAgainWithoutAThread() {
        Script script = new Script(busy(null), busy(null), "answer");

        CompletableFuture<Object> answer = loop.start(call(TIMES), script::future);

        assertThat(answer).isCompletedWithValue("answer");
        assertThat(time.pauses()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void start_neverSucceeds_failsWithAttempts() {
        CompletableFuture<Object> answer = loop.start(call(TIMES), new Script(busy(null))::future);

        assertThat(answer)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOfSatisfying(
                        CallException.class, e -> assertThat(e.attempts()).isEqualTo(4));
    }

    @Test
    void start_eachRetry_isTold() {
        List<String> told = new ArrayList<>();
        CallScope call = new CallScope(TIMES, RetryPolicy.standard(), time) {
            @Override
            protected void retrying(WorkersAiException failure, Duration delay) {
                told.add(attempts() + " " + delay.toMillis());
            }
        };
        Script script = new Script(busy(null), busy(null), "answer");

        assertThat(loop.start(call, script::future)).isCompletedWithValue("answer");
        assertThat(told).containsExactly("1 500", "2 1000");
    }

    @Test
    void start_manyCallersOfAFailingService_retriesStayInProportion() {
        int attempts = 0;
        for (int i = 0; i < 1000; i++) {
            CallScope call = call(TIMES);
            assertThat(loop.start(call, new Script(busy(null))::future)).isCompletedExceptionally();
            attempts += call.attempts();
        }
        assertThat(attempts - 1000).isBetween(200, 220);
    }

    @Test
    void start_cancelled_endsThePauseAndMakesNoFurtherAttempt() {
        List<CompletableFuture<@Nullable Void>> pauses = new ArrayList<>();
        RetryLoop slow = new RetryLoop(budget, new Backoff(() -> 0.5), length -> {
            pauses.add(new CompletableFuture<>());
            return pauses.get(0);
        });
        CallScope call = call(TIMES);
        CompletableFuture<Object> answer = slow.start(call, new Script(busy(null))::future);

        answer.cancel(true);

        assertThat(pauses).singleElement().matches(CompletableFuture::isCancelled);
        assertThat(call.attempts()).isEqualTo(1);
    }

    private CallScope call(CallTimes times) {
        return new CallScope(times, RetryPolicy.standard(), time);
    }

    private CallException failure(Script script, CallScope call) {
        return catchThrowableOfType(CallException.class, () -> loop.run(call, script));
    }

    private static ApiException busy(@Nullable Duration retryAfter) {
        return ApiException.of(refusal(429, "3040").retryAfter(retryAfter).build());
    }

    private static CallFailure.Builder refusal(int status, String code) {
        return CallFailure.builder()
                .status(status)
                .operation("POST /ai/run/@cf/a/b")
                .model("@cf/a/b")
                .errors(List.of(ApiError.of(code, "scripted", "scripted")));
    }

    /** Gives scripted outcomes in order, the last one again and again. */
    private static final class Script implements Attempt {

        private final Deque<Object> outcomes;

        Script(Object... outcomes) {
            this.outcomes = new ArrayDeque<>(List.of(outcomes));
        }

        @Override
        public Object make() {
            Object outcome = outcomes.size() > 1 ? outcomes.removeFirst() : outcomes.getFirst();
            if (outcome instanceof RuntimeException e) {
                throw e;
            }
            return outcome;
        }

        CompletableFuture<Object> future() {
            try {
                return CompletableFuture.completedFuture(make());
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(new CompletionException(e));
            }
        }
    }
}
