package dev.workersai.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PushedBytesTest {

    private final List<String> asked = new ArrayList<>();
    private final Alarm alarm = new Alarm();
    private int arrivals;
    private final PushedBytes bytes = new PushedBytes(Duration.ofSeconds(7), 20, alarm, () -> arrivals++);

    @Test
    void read_nothingHere_asksOnceAndGivesNothing() throws IOException {
        subscribe();

        assertThat(read(10)).isEmpty();
        assertThat(read(10)).isEmpty();

        assertThat(asked).containsExactly("request 1");
        bytes.onNext(List.of());
        assertThat(read(10)).isEmpty();
        assertThat(asked).containsExactly("request 1", "request 1");
    }

    @Test
    void read_beforeTheSubscription_givesNothing() throws IOException {
        assertThat(read(10)).isEmpty();

        subscribe();

        assertThat(asked).containsExactly("request 1");
    }

    @Test
    void read_packetsOfAnySize_fillTheTarget() throws IOException {
        subscribe();
        bytes.onNext(List.of(buffer("abc"), buffer(""), buffer("de")));
        bytes.onNext(List.of(buffer("f")));

        assertThat(read(2)).isEqualTo("ab");
        assertThat(read(3)).isEqualTo("cde");
        assertThat(read(3)).isEqualTo("f");
        assertThat(read(3)).isEmpty();
        assertThat(arrivals).isEqualTo(2);
    }

    @Test
    void read_intoTheMiddleOfAnArray_leavesTheRestAlone() throws IOException {
        subscribe();
        bytes.onNext(List.of(buffer("ab"), buffer("cd")));
        byte[] target = "-----".getBytes(StandardCharsets.US_ASCII);

        assertThat(bytes.read(target, 1, 3)).isEqualTo(3);

        assertThat(target).asString(StandardCharsets.US_ASCII).isEqualTo("-abc-");
    }

    @Test
    void read_complete_givesWhatIsLeftAndThenTheEnd() throws IOException {
        subscribe();
        bytes.onNext(List.of(buffer("ab")));
        bytes.onComplete();

        assertThat(read(10)).isEqualTo("ab");
        assertThat(bytes.read(new byte[1], 0, 1)).isEqualTo(-1);
        assertThat(arrivals).isEqualTo(2);
    }

    @Test
    void read_failed_givesWhatIsLeftAndThenTheFailure() throws IOException {
        IOException reset = new IOException("reset");
        subscribe();
        bytes.onNext(List.of(buffer("ab")));
        bytes.onError(reset);

        assertThat(read(10)).isEqualTo("ab");
        assertThatThrownBy(() -> read(10)).isSameAs(reset);
    }

    @Test
    void read_failedOtherwise_wrapsTheFailure() {
        IllegalStateException failure = new IllegalStateException();
        bytes.onError(failure);

        assertThatThrownBy(() -> read(10)).isInstanceOf(IOException.class).hasCause(failure);
    }

    @Test
    void read_overTheCeiling_failsWithItsName() throws IOException {
        subscribe();
        bytes.onNext(List.of(buffer("x".repeat(20)), buffer("y")));

        assertThat(read(20)).hasSize(20);
        assertThatThrownBy(() -> read(20))
                .isInstanceOf(SizeLimitException.class)
                .hasMessage("the stream is longer than 20 bytes (maxStreamBytes)");
    }

    @Test
    void read_oneByte_isRefused() {
        assertThatThrownBy(bytes::read).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void close_open_cancelsOnceAndEndsReading() {
        subscribe();
        bytes.onNext(List.of(buffer("ab")));

        bytes.close();
        bytes.close(StreamBytes.State.ENDED);

        assertThat(asked).containsExactly("request 1", "cancel");
        assertThat(bytes.state()).isEqualTo(StreamBytes.State.CLOSED);
        assertThatThrownBy(() -> read(1)).isInstanceOf(IOException.class);
    }

    @Test
    void close_beforeTheSubscription_cancelsItWhenItComes() {
        bytes.close();

        subscribe();

        assertThat(asked).containsExactly("cancel");
    }

    @Test
    void finish_moreToCome_takesItForAWhileAndThenCancels() {
        subscribe();

        bytes.finish();
        bytes.finish();

        assertThat(asked).containsExactly("request 1", "request " + Long.MAX_VALUE);
        assertThat(bytes.state()).isEqualTo(StreamBytes.State.ENDED);
        assertThat(alarm.nanos).isEqualTo(Duration.ofMillis(20).toNanos());
        alarm.ring();
        assertThat(asked).last().isEqualTo("cancel");
    }

    @Test
    void finish_complete_leavesTheSubscriptionAlone() {
        subscribe();
        bytes.onComplete();

        bytes.finish();

        assertThat(asked).containsExactly("request 1");
        assertThat(alarm.action).isNull();
    }

    @Test
    void finish_neverSubscribed_doesNothing() {
        bytes.finish();

        assertThat(bytes.state()).isEqualTo(StreamBytes.State.ENDED);
        assertThat(alarm.action).isNull();
    }

    @Test
    void idleTimeout_isTheOneGiven() {
        assertThat(bytes.idleTimeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(bytes.state()).isEqualTo(StreamBytes.State.OPEN);
    }

    private void subscribe() {
        bytes.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                asked.add("request " + count);
            }

            @Override
            public void cancel() {
                asked.add("cancel");
            }
        });
    }

    private String read(int length) throws IOException {
        byte[] target = new byte[length];
        int count = bytes.read(target, 0, length);
        assertThat(count).isNotNegative();
        return new String(Arrays.copyOf(target, count), StandardCharsets.US_ASCII);
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Alarm implements AlarmClock {

        private long nanos;
        private @Nullable Runnable action;

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public Runnable set(long newNanos, Runnable newAction) {
            nanos = newNanos;
            action = newAction;
            return () -> action = null;
        }

        void ring() {
            assertThat(action).isNotNull();
            action.run();
        }
    }
}
