package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyClockTest {

    private final FakeTime time = new FakeTime();
    private final BodyClock clock = clock(Duration.ofSeconds(60));

    @Test
    void silence_endsOneWait() {
        clock.waitBegins();
        time.pass(Duration.ofSeconds(59));
        assertThatCode(clock::requireTime).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(clock.remaining())).isEqualTo(Duration.ofSeconds(1));

        time.pass(Duration.ofSeconds(1));
        assertThatThrownBy(clock::requireTime)
                .isInstanceOfSatisfying(
                        WireException.class, e -> assertThat(e.kind()).isEqualTo(WireException.Kind.IDLE_TIMEOUT))
                .hasMessage("nothing came for 60000 ms (idleTimeout)");
    }

    @Test
    void silence_brokenWithinAWait_isCountedFromThere() throws WireException {
        clock.waitBegins();
        time.pass(Duration.ofSeconds(50));
        clock.arrived();
        time.pass(Duration.ofSeconds(59));
        clock.requireTime();
        assertThat(Duration.ofNanos(clock.remaining())).isEqualTo(Duration.ofSeconds(1));

        time.pass(Duration.ofSeconds(1));
        assertThatThrownBy(clock::requireTime).hasMessage("nothing came for 60000 ms (idleTimeout)");
    }

    @Test
    void drip_endsWithTheTotal_theReadersOwnTimeIncluded() {
        assertThat(dripsUntilTheEnd(Duration.ofSeconds(50))).isEqualTo(4);
    }

    @Test
    void openBytes_countWaitsAndNotTheReadersOwnTime() {
        clock.countWaitsOnly();

        assertThat(dripsUntilTheEnd(Duration.ofMinutes(10))).isEqualTo(6);
        assertThatThrownBy(clock::requireTime).hasMessage("its end did not come within 300000 ms (timeout)");
    }

    @Test
    void openStream_mayGoOnForEver() {
        clock.countSilenceOnly();

        assertThat(dripsUntilTheEnd(Duration.ofMinutes(10))).isEqualTo(1000);
    }

    @Test
    void openStream_withADeadline_endsByIt() {
        clock.countSilenceAnd(time.getAsLong() + Duration.ofSeconds(120).toNanos(), Duration.ofSeconds(125));

        assertThat(dripsUntilTheEnd(Duration.ZERO)).isEqualTo(3);
        assertThatThrownBy(clock::requireTime)
                .isInstanceOfSatisfying(
                        WireException.class, e -> assertThat(e.kind()).isEqualTo(WireException.Kind.CALL_TIMEOUT))
                .hasMessage("its end did not come within 125000 ms (deadline)");
    }

    @Test
    void idleTimeoutOfZero_isNone() {
        clock.countSilenceOnly();
        clock.idle(Duration.ZERO);
        clock.waitBegins();
        time.pass(Duration.ofDays(30));

        assertThatCode(clock::requireTime).doesNotThrowAnyException();
    }

    /** Counts waits of 50 seconds, each followed by some time of the reader, up to 1,000. */
    private int dripsUntilTheEnd(Duration readersTime) {
        for (int drips = 0; drips < 1000; drips++) {
            clock.waitBegins();
            time.pass(Duration.ofSeconds(50));
            if (clock.remaining() <= 0) {
                return drips + 1;
            }
            clock.waitEnds();
            time.pass(readersTime);
        }
        return 1000;
    }

    private BodyClock clock(Duration idle) {
        Duration limit = Duration.ofMinutes(5);
        return new BodyClock(time, idle, time.getAsLong() + limit.toNanos(), limit, "timeout");
    }
}
