package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BegunBodyTest {

    private final WireBody body = new WireBody(-1, 100);
    private final BegunBody begun = new BegunBody(body);
    private final CompletableFuture<WireBody> received = begun.getBody().toCompletableFuture();

    @Test
    void packet_theFirst_reachesItsReaderBeforeTheClientCountsTheBodyAsReceived() throws Exception {
        List<Boolean> counted = new ArrayList<>();
        body.onArrival(() -> counted.add(received.isDone()));

        begun.onNext(List.of(ByteBuffer.allocate(3)));

        assertThat(counted).containsExactly(false, false); // once when named, once for the packet
        assertThat(received).isCompletedWithValue(body);
        assertThat(body.poll()).hasSize(1);
    }

    static Stream<Consumer<BegunBody>> ends() {
        return Stream.of(BegunBody::onComplete, begun -> begun.onError(new IOException("reset")));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void end_withoutAPacket_countsTheBodyAsReceived(Consumer<BegunBody> end) {
        assertThat(received).isNotDone();

        end.accept(begun);

        assertThat(received).isCompletedWithValue(body);
        assertThat(body.isRead()).isTrue();
    }

    /** A request that never ends would keep the client's thread for ever. */
    @Test
    void abort_beforeThePacket_countsTheBodyAsReceived() {
        body.abort(new WireException(WireException.Kind.ENDED, "given up", null));

        assertThat(received).isCompletedWithValue(body);
    }
}
