package dev.workersai.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.workersai.error.TransportException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ParallelTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 40).boxed().toList();

    @Test
    void map_manyThings_keepsTheirOrderAndTheBound() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        List<Integer> doubled = Parallel.map("m", 3, NUMBERS, number -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            now.decrementAndGet();
            return 2 * number;
        });

        assertThat(doubled).isEqualTo(NUMBERS.stream().map(n -> 2 * n).toList());
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void map_someAtATime_areReallyDoneTogether() {
        CyclicBarrier all = new CyclicBarrier(4);

        List<Integer> results = Parallel.map("m", 4, List.of(1, 2, 3, 4), number -> {
            try {
                all.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return number;
        });

        assertThat(results).containsExactly(1, 2, 3, 4);
    }

    @Test
    void map_oneFailure_endsTheRestAndIsThrown() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);

        assertThatIllegalStateException()
                .isThrownBy(() -> Parallel.map("m", 2, NUMBERS, number -> {
                    begun.incrementAndGet();
                    if (number == 1) {
                        throw new IllegalStateException("second");
                    }
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        throw new IllegalArgumentException(e);
                    }
                    return number;
                }))
                .withMessage("second");
        assertThat(begun.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void map_interrupted_saysSoAndKeepsTheFlag() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> Parallel.map("m", 2, NUMBERS, number -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        throw new IllegalArgumentException(e);
                    }
                    return number;
                }))
                .withMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
