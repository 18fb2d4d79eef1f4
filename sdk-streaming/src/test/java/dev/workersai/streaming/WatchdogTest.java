package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private final ManualClock clock = new ManualClock();
    private final AtomicInteger barks = new AtomicInteger();
    private final Watchdog watchdog = new Watchdog(Duration.ofNanos(100), clock, barks::incrementAndGet);

    @Test
    void wait_longerThanTheLimit_barksOnce() {
        watchdog.waitBegins();
        clock.advanceTo(99);
        assertThat(barks).hasValue(0);

        clock.advanceTo(500);

        assertThat(barks).hasValue(1);
    }

    @Test
    void waits_eachShorterThanTheLimit_areFine() {
        for (int at = 0; at < 1000; at += 60) {
            watchdog.waitBegins();
            clock.advanceTo(at + 50);
            watchdog.waitEnds();
            clock.advanceTo(at + 60);
        }

        assertThat(barks).hasValue(0);
        assertThat(clock.alarms).isLessThan(20);
    }

    @Test
    void timeBetweenWaits_howeverLong_doesNotCount() {
        watchdog.waitBegins();
        watchdog.waitEnds();
        clock.advanceTo(10_000);
        watchdog.waitBegins();
        clock.advanceTo(10_099);
        assertThat(barks).hasValue(0);

        clock.advanceTo(10_201);

        assertThat(barks).hasValue(1);
    }

    @Test
    void stop_duringAWait_takesTheAlarmBack() {
        watchdog.waitBegins();

        watchdog.stop();

        assertThat(clock.action).isNull();
        clock.advanceTo(500);
        assertThat(barks).hasValue(0);
    }

    @Test
    void limit_zero_setsNoAlarm() {
        new Watchdog(Duration.ZERO, clock, barks::incrementAndGet).waitBegins();

        assertThat(clock.alarms).isZero();
    }

    @Test
    void jdkClock_alarm_goesOff() throws InterruptedException {
        CountDownLatch rung = new CountDownLatch(1);
        AlarmClock.JDK.set(TimeUnit.MILLISECONDS.toNanos(20), rung::countDown);

        assertThat(rung.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Goes when the test says so, and stops at each alarm on its way. */
    private static final class ManualClock implements AlarmClock {

        private long now;
        private long due;
        private int alarms;
        private @Nullable Runnable action;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public Runnable set(long nanos, Runnable newAction) {
            alarms++;
            due = now + nanos;
            action = newAction;
            return () -> action = null;
        }

        void advanceTo(long time) {
            while (action != null && due <= time) {
                now = Math.max(now, due);
                Runnable current = action;
                action = null;
                current.run();
            }
            now = time;
        }
    }
}
