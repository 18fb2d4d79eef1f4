package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.Limits;
import dev.workersai.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallLimitsTest {

    private final FakeTime time = new FakeTime();

    @Test
    void places_allTaken_areGivenInTheOrderOfAsking() {
        Places places = new Places(1);
        Permit first = places.take().join();
        List<CompletableFuture<Permit>> line = List.of(places.take(), places.take(), places.take());
        assertThat(line).noneMatch(CompletableFuture::isDone);

        line.get(1).cancel(true);
        first.run();
        first.run();

        assertThat(line.get(0)).isCompleted();
        assertThat(line.get(2)).isNotDone();
        line.get(0).join().run();
        assertThat(line.get(2)).isCompleted();
        line.get(2).join().run();
        assertThat(places.take()).isCompleted();
    }

    @Test
    void rate_anyMinute_seesNoMoreStartsThanAllowed() {
        Rate rate = new Rate(3);
        List<Long> starts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            long wait = rate.reserve(time.getAsLong(), Long.MAX_VALUE);
            starts.add(time.getAsLong() + wait);
            time.pass(Duration.ofSeconds(i % 11));
        }
        for (int i = 3; i < starts.size(); i++) {
            assertThat(starts.get(i) - starts.get(i - 3)).isGreaterThanOrEqualTo(TimeUnit.MINUTES.toNanos(1));
        }
        assertThat(starts).isSorted();
    }

    @Test
    void rate_tooFarAway_takesNothing() {
        Rate rate = new Rate(1);
        assertThat(rate.reserve(0, 0)).isZero();
        assertThat(rate.reserve(0, 5)).isEqualTo(-1);
        assertThat(rate.reserve(0, Long.MAX_VALUE)).isEqualTo(TimeUnit.MINUTES.toNanos(1));
    }

    @Test
    void enter_overTheRate_waitsForItsStart() throws Exception {
        CallLimits limits = limits(Limits.builder().maxCallsPerMinute(2).build());
        for (int i = 0; i < 3; i++) {
            limits.enter(call(Duration.ofMinutes(5)));
        }
        assertThat(time.pauses()).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void enter_overTheRateAndShortOfTime_failsAtOnceAndGivesThePlaceBack() throws Exception {
        CallLimits limits = limits(
                Limits.builder().maxCallsPerMinute(1).maxConcurrentCalls(1).build());
        limits.enter(call(Duration.ofSeconds(1))).run();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> limits.enter(call(Duration.ofSeconds(1))))
                    .isInstanceOf(WireException.class)
                    .hasMessage("1 calls a minute (maxCallsPerMinute) leave no room for it within 1000 ms (deadline)");
        }
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void enter_noPlaceInTime_fails() throws Exception {
        CallLimits limits = limits(Limits.builder().maxConcurrentCalls(1).build());
        Permit taken = limits.enter(call(Duration.ofSeconds(1)));

        assertThatThrownBy(() -> limits.enter(call(Duration.ofMillis(20))))
                .isInstanceOf(WireException.class)
                .hasMessage("none of the 1 places (maxConcurrentCalls) came free within 20 ms (deadline)");
        assertThat(limits.whenEntered(call(Duration.ofMillis(20))))
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(java.util.concurrent.TimeoutException.class);

        taken.run();
        assertThat(limits.whenEntered(call(Duration.ofSeconds(1)))).isCompleted();
    }

    @Test
    void whenEntered_overTheRate_waitsWithoutAThread() {
        CallLimits limits = limits(
                Limits.builder().maxCallsPerMinute(1).maxConcurrentCalls(2).build());
        assertThat(limits.whenEntered(call(Duration.ofMinutes(5)))).isCompleted();
        assertThat(limits.whenEntered(call(Duration.ofMinutes(5)))).isCompleted();
        assertThat(time.pauses()).containsExactly(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(limits.whenEntered(call(Duration.ofSeconds(5)))).isNotDone();
    }

    @Test
    void limits_outOfBounds_areRefused() {
        assertThatThrownBy(() -> Limits.builder().maxConcurrentCalls(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxConcurrentCalls has to be from 1 to 1000000, but is 0.");
    }

    private CallLimits limits(Limits limits) {
        return new CallLimits(limits, time, time);
    }

    private CallScope call(Duration deadline) {
        return new CallScope(
                new CallTimes(Duration.ofSeconds(1), deadline, deadline, Duration.ofSeconds(1)),
                RetryPolicy.none(),
                time);
    }
}
