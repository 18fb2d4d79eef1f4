package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.testing.Leftovers;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireBodyTest {

    static Stream<Consumer<WireBody>> ends() {
        return Stream.of(
                WireBody::onComplete,
                body -> body.onError(new IOException("reset")),
                body -> body.abort(new WireException(WireException.Kind.ENDED, "given up", null)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void end_ofAnyKind_isToldToTheReaderOnce(Consumer<WireBody> end) {
        WireBody body = new WireBody(-1, 100);
        AtomicInteger told = new AtomicInteger();
        body.onArrival(told::incrementAndGet);

        end.accept(body);
        end.accept(body);

        assertThat(told).hasValue(2); // at the start, and at the end
        assertThat(body.isRead()).isTrue();
    }

    /** A connection in the JDK's pool remembers the last body, and who reads it leads to the HTTP client. */
    @ParameterizedTest
    @MethodSource("ends")
    void end_ofAnyKind_letsTheReaderGo(Consumer<WireBody> end) {
        WireBody body = new WireBody(-1, 100);
        WeakReference<Object> reader = read(body);

        end.accept(body);

        assertThat(isCollected(reader)).isTrue();
        assertThat(body.isRead()).isTrue();
    }

    @Test
    void reader_thatComesAfterTheEnd_isToldAndLetGo() {
        WireBody body = new WireBody(-1, 100);
        body.onComplete();
        AtomicInteger told = new AtomicInteger();

        body.onArrival(told::incrementAndGet);
        WeakReference<Object> reader = read(body);

        assertThat(told).hasValue(1);
        assertThat(isCollected(reader)).isTrue();
        assertThat(body.isRead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void gather_beforeOrAfterTheSubscription_asksForMore(boolean before) {
        WireBody body = new WireBody(-1, 100);
        Demand demand = new Demand();
        if (before) {
            body.gather(clock());
        }
        body.onSubscribe(demand);
        assertThat(demand.asked).isEqualTo(before ? 16 : 2);
        if (!before) {
            body.gather(clock());
        }

        assertThat(demand.asked).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({"true, 3", "false, 10"})
    @Timeout(30)
    void take_ninePacketsOneByOne_findsTheQueueEmptySoOften(boolean gathering, int asked) throws Exception {
        AtomicInteger empty = new AtomicInteger();
        BodyClock clock = clock();
        WireBody body = new WireBody(-1, 100);
        body.onSubscribe(new Demand());
        if (gathering) {
            body.gather(clock);
        }
        Queue<Integer> taken = new ConcurrentLinkedQueue<>();
        Thread reader = new Thread(() -> {
            try {
                List<ByteBuffer> packet;
                do {
                    packet = body.poll();
                    if (packet == null) {
                        empty.incrementAndGet();
                        packet = body.take(clock);
                    }
                    taken.add(packet == null ? 0 : (int) packet.get(0).get());
                } while (packet != null);
            } catch (IOException e) {
                taken.add(-1);
            }
        });
        reader.start();

        for (int i = 1; i <= 9; i++) {
            int expected = gathering ? i / 9 * 8 : i - 1;
            assertThat(Leftovers.await(
                            () -> taken.size() == expected && reader.getState() == Thread.State.TIMED_WAITING))
                    .isTrue();
            body.onNext(List.of(ByteBuffer.wrap(new byte[] {(byte) i})));
        }
        assertThat(Leftovers.await(() -> reader.getState() == Thread.State.TIMED_WAITING))
                .isTrue();
        body.onComplete();
        reader.join();

        assertThat(taken).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 0);
        assertThat(empty).hasValue(asked);
    }

    private static BodyClock clock() {
        Duration minute = Duration.ofMinutes(1);
        return new BodyClock(System::nanoTime, minute, System.nanoTime() + minute.toNanos(), minute, "timeout");
    }

    /** Counts the packets that were asked for. */
    private static final class Demand implements Flow.Subscription {

        private long asked;

        @Override
        public void request(long count) {
            asked += count;
        }

        @Override
        public void cancel() {
            // nothing comes by itself
        }
    }

    private static WeakReference<Object> read(WireBody body) {
        AtomicInteger reader = new AtomicInteger();
        body.onArrival(() -> reader.set(1));
        return new WeakReference<>(reader);
    }

    private static boolean isCollected(WeakReference<Object> reference) {
        return Leftovers.await(() -> {
            System.gc();
            return reference.get() == null;
        });
    }
}
