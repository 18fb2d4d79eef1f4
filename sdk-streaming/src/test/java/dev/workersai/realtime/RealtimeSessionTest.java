package dev.workersai.realtime;

import static dev.workersai.realtime.SocketScript.close;
import static dev.workersai.realtime.SocketScript.frame;
import static dev.workersai.realtime.SocketScript.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models.Realtime;
import dev.workersai.error.ApiException;
import dev.workersai.error.CallInterruptedException;
import dev.workersai.error.CallTimeoutException;
import dev.workersai.error.ProtocolException;
import dev.workersai.error.TransportException;
import dev.workersai.model.FluxEvent;
import dev.workersai.model.TurnEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when the other side of a websocket does not behave. */
@Timeout(30)
class RealtimeSessionTest {

    private static final String TURN =
            "{\"type\":\"TurnInfo\",\"event\":\"EndOfTurn\",\"turn_index\":0,\"transcript\":\"gr\u00fc\u00df dich"
                    + " \ud83d\ude00\",\"later\":{\"a\":1}}";

    private static RealtimeModelRef<FluxEvent> flux(SocketScript service) {
        return RealtimeModelRef.of(service.client(), Realtime.FLUX).sampleRate(16_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void event_inFragments_isPutTogether(int size) throws IOException {
        byte[] message = TURN.getBytes(StandardCharsets.UTF_8);
        try (SocketScript service = new SocketScript((in, out) -> {
                    for (int at = 0; at < message.length; at += size) {
                        int end = Math.min(message.length, at + size);
                        byte[] part = Arrays.copyOfRange(message, at, end);
                        out.write(frame(end == message.length, at == 0 ? 1 : 0, part));
                        out.write(frame(true, 9, new byte[] {1}));
                        out.flush();
                    }
                    out.write(close(1000, ""));
                    out.flush();
                    in.readAllBytes();
                });
                RealtimeSession<FluxEvent> session = flux(service).connect()) {
            Iterator<FluxEvent> events = session.iterator();
            FluxEvent event = events.next();

            assertThat(event.event()).isEqualTo(TurnEvent.ENDOFTURN);
            assertThat(event.transcript()).isEqualTo("gr\u00fc\u00df dich \ud83d\ude00");
            assertThat(event.extraFields()).containsKey("later");
            assertThat(events.hasNext()).isFalse();
            assertThat(events.hasNext()).isFalse();
            assertThat(service.handshake())
                    .contains("Authorization: Bearer " + SocketScript.TOKEN)
                    .startsWith("GET /client/v4/accounts/0123456789abcdef0123456789abcdef/ai/run/@cf/deepgram/flux?");
        }
    }

    @Test
    void message_overTheCeiling_isRefusedAndNamesTheSetting() throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> {
                    for (int i = 0; i < 100; i++) {
                        out.write(frame(false, i == 0 ? 1 : 0, new byte[1000]));
                        out.flush();
                    }
                    in.readAllBytes();
                });
                RealtimeSession<FluxEvent> session =
                        flux(service).maxMessageBytes(10_000).connect()) {
            assertThatExceptionOfType(ProtocolException.class)
                    .isThrownBy(() -> session.iterator().hasNext())
                    .withMessageContaining("maxMessageBytes")
                    .withMessageContaining("10000")
                    .withMessageContaining("@cf/deepgram/flux");
        }
    }

    @Test
    void silence_longerThanAllowed_isATransportFailure() throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> in.readAllBytes());
                RealtimeSession<FluxEvent> session =
                        flux(service).idleTimeout(Duration.ofMillis(50)).connect()) {
            assertThatExceptionOfType(CallTimeoutException.class)
                    .isThrownBy(() -> session.iterator().hasNext())
                    .withMessageContaining("idleTimeout")
                    .satisfies(failure -> {
                        assertThat(failure.phase()).isEqualTo(CallTimeoutException.Phase.IDLE);
                        assertThat(failure.model()).contains("@cf/deepgram/flux");
                    });
        }
    }

    @Test
    void send_serviceThatReadsNothing_timesOut() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (SocketScript service = new SocketScript((in, out) -> over.await());
                RealtimeSession<FluxEvent> session =
                        flux(service).idleTimeout(Duration.ofMillis(100)).connect()) {
            assertThatExceptionOfType(CallTimeoutException.class)
                    .isThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            session.send(new byte[1024 * 1024]);
                        }
                    })
                    .withMessageContaining("idleTimeout");
            over.countDown();
        }
    }

    @Test
    void connection_cut_isATransportFailure() throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> {
                    out.write(text(TURN));
                    out.flush();
                    assertThat(in.read()).isPositive();
                });
                RealtimeSession<FluxEvent> session = flux(service).connect()) {
            Iterator<FluxEvent> events = session.iterator();

            assertThat(events.next().turnIndex()).isZero();
            session.send(new byte[2]);
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(events::hasNext)
                    .withMessageContaining("@cf/deepgram/flux");
        }
    }

    @Test
    void close_withACode_isTypedAndKeepsWhatCameBefore() throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> {
                    out.write(text(TURN));
                    out.write(close(1011, "no capacity"));
                    out.flush();
                    in.readAllBytes();
                });
                RealtimeSession<FluxEvent> session = flux(service).connect()) {
            Iterator<FluxEvent> events = session.iterator();

            assertThat(events.next().turnIndex()).isZero();
            assertThatExceptionOfType(RealtimeClosedException.class)
                    .isThrownBy(events::hasNext)
                    .satisfies(closed -> {
                        assertThat(closed.closeCode()).isEqualTo(1011);
                        assertThat(closed.reason()).isEqualTo("no capacity");
                        assertThat(closed.model()).contains("@cf/deepgram/flux");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Error\",\"code\":\"NET-0001\",\"description\":\"no sound came\"}",
                "{\"success\":false,\"errors\":[{\"code\":3040,\"message\":\"no sound came\"}]}"
            })
    void message_thatReportsAnError_isARefusal(String error) throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> {
                    out.write(text(error));
                    out.flush();
                    in.readAllBytes();
                });
                RealtimeSession<FluxEvent> session = flux(service).connect()) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> session.iterator().hasNext())
                    .withMessageContaining("no sound came")
                    .withMessageContaining("@cf/deepgram/flux");
        }
    }

    @Test
    void message_thatIsNoJson_isAProtocolFailure() throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> {
                    out.write(text("<html>"));
                    out.flush();
                    in.readAllBytes();
                });
                RealtimeSession<FluxEvent> session = flux(service).connect()) {
            assertThatExceptionOfType(ProtocolException.class)
                    .isThrownBy(() -> session.iterator().hasNext())
                    .withMessageContaining("<html>");
        }
    }

    @Test
    void close_serviceThatDoesNotAnswer_takesASecondOrSo() throws Exception {
        try (SocketScript service = new SocketScript((in, out) -> in.readAllBytes())) {
            RealtimeSession<FluxEvent> session = flux(service).connect();
            CompletableFuture<Long> reader = session.listen(event -> {});
            long start = System.nanoTime();

            session.close();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(reader.handle((count, failure) -> failure).get(10, TimeUnit.SECONDS))
                    .isNotNull();
        }
    }

    @Test
    void client_closedMeanwhile_endsTheReaderAtOnce() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (SocketScript service = new SocketScript((in, out) -> {
            in.readAllBytes();
            hungUp.countDown();
        })) {
            RealtimeSession<FluxEvent> session = flux(service).connect();
            CompletableFuture<Long> reader = session.listen(event -> {});

            assertThat(service.client().close(Duration.ZERO)).isFalse();

            assertThat(reader.handle((count, failure) -> failure).get(10, TimeUnit.SECONDS))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("the client was closed");
            assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
            session.close();
            assertThat(service.client().close(Duration.ofSeconds(5)))
                    .as("nothing is left under way")
                    .isTrue();
        }
    }

    @Test
    void client_closedInGoodOrder_waitsForTheSession() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (SocketScript service = new SocketScript((in, out) -> {
            asked.await();
            out.write(close(1000, ""));
            out.flush();
            in.readAllBytes();
        })) {
            RealtimeSession<FluxEvent> session = flux(service).connect();
            CompletableFuture<Boolean> closing =
                    CompletableFuture.supplyAsync(() -> service.client().close(Duration.ofSeconds(10)));
            assertThat(closing).isNotDone();

            asked.countDown();

            assertThat(closing.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(session.iterator().hasNext()).isFalse();
            session.close();
        }
    }

    @Test
    void read_interruptedThread_failsAndKeepsTheFlag() throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> in.readAllBytes());
                RealtimeSession<FluxEvent> session = flux(service).connect()) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> session.iterator().hasNext())
                    .withMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void connect_nobodyThere_isATransportFailure() throws IOException {
        SocketScript service = new SocketScript((in, out) -> {});
        RealtimeModelRef<FluxEvent> model = flux(service);
        service.close();
        try (var stranger = WorkersAiClient.builder()
                .accountId("0123456789abcdef0123456789abcdef")
                .apiToken(SocketScript.TOKEN)
                .baseUrl(service.client().baseUrl())
                .build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> RealtimeModelRef.of(stranger, Realtime.FLUX)
                            .sampleRate(16_000)
                            .connect())
                    .withMessageContaining("cannot connect")
                    .withMessageNotContaining(SocketScript.TOKEN);
        }
        assertThat(model).hasToString("RealtimeModelRef[@cf/deepgram/flux]");
    }

    @Test
    void limits_outOfBounds_areRefused() throws IOException {
        try (SocketScript service = new SocketScript((in, out) -> {})) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> flux(service).idleTimeout(Duration.ofMillis(-1)))
                    .withMessageContaining("idleTimeout");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> flux(service).maxMessageBytes(0))
                    .withMessageContaining("maxMessageBytes");
        }
    }
}
