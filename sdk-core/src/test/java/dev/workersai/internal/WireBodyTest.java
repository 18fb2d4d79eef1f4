package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.testing.Leftovers;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
