package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.GatewayBuilder;
import dev.workersai.WorkersAiClient;
import dev.workersai.catalog.Models.DetectTurn;
import dev.workersai.catalog.Models.Realtime;
import dev.workersai.catalog.Models.Speak;
import dev.workersai.catalog.Models.Transcribe;
import dev.workersai.error.ApiException;
import dev.workersai.error.AuthenticationException;
import dev.workersai.model.FluxEvent;
import dev.workersai.model.SmartTurnV2Output;
import dev.workersai.model.TurnEvent;
import dev.workersai.realtime.RealtimeClosedException;
import dev.workersai.realtime.RealtimeModelRef;
import dev.workersai.realtime.RealtimeSession;
import dev.workersai.realtime.SpeechEvent;
import dev.workersai.realtime.SpeechSession;
import dev.workersai.realtime.TranscriptEvent;
import dev.workersai.streaming.WorkersAi;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fluent websocket layer against the emulator. */
class FluentRealtimeTest {

    private static final int RATE = 16_000;

    private final Emulator emulator = Emulator.start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final WorkersAi ai = WorkersAi.using(client);

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    /** Two turns of a second each, with a second of silence after each. */
    private static byte[] conversation() {
        byte[] sound = new byte[4 * RATE * 2];
        for (int i = 0; i < sound.length / 2; i++) {
            boolean talking = i / RATE % 2 == 0;
            int sample = talking ? (int) (8000 * Math.sin(2 * Math.PI * 220 * i / RATE)) : 0;
            sound[2 * i] = (byte) sample;
            sound[2 * i + 1] = (byte) (sample >> 8);
        }
        return sound;
    }

    @Test
    void flux_twoTurns_areToldFromStartToEnd() {
        List<FluxEvent> events = new ArrayList<>();
        try (RealtimeSession<FluxEvent> session =
                ai.realtime(Realtime.FLUX).sampleRate(RATE).connect()) {
            session.send(new ByteArrayInputStream(conversation()));
            session.finish();
            session.forEach(events::add);
        }

        assertThat(events)
                .extracting(FluxEvent::event)
                .startsWith(TurnEvent.STARTOFTURN, TurnEvent.UPDATE)
                .containsSubsequence(
                        TurnEvent.STARTOFTURN, TurnEvent.ENDOFTURN, TurnEvent.STARTOFTURN, TurnEvent.ENDOFTURN);
        assertThat(events).extracting(FluxEvent::turnIndex).containsOnly(0, 1);
        assertThat(events).allSatisfy(event -> assertThat(event.transcript()).startsWith("The emulator heard"));
        assertThat(events).extracting(FluxEvent::sequenceId).isSorted();
    }

    @Test
    void flux_handshake_hasOptionsInTheQueryAndTheTokenInAHeaderOnly() {
        ai.realtime(Realtime.FLUX)
                .sampleRate(RATE)
                .keyterms("Ø & co", "two")
                .endOfTurnThreshold(0.8)
                .connect()
                .close();

        RecordedRequest handshake = emulator.requests().get(0);
        assertThat(handshake.method()).isEqualTo("GET");
        assertThat(handshake.target())
                .startsWith("/client/v4/accounts/" + emulator.accountId() + "/ai/run/@cf/deepgram/flux?")
                .contains("encoding=linear16", "sample_rate=16000", "eot_threshold=0.8")
                .contains("keyterm=%C3%98%20%26%20co&keyterm=two")
                .doesNotContain(emulator.apiToken());
        assertThat(handshake.header("Authorization")).contains("Bearer ***");
        assertThat(handshake.header("User-Agent"))
                .hasValueSatisfying(agent -> assertThat(agent).startsWith("workers-ai-java"));
    }

    @Test
    void flux_throughTheGatewaysHost_hasTheModelInTheQueryAndBothTokensInHeaders() {
        try (Emulator locked = Emulator.builder().gatewayToken("gateway-token").start();
                WorkersAiClient direct = WorkersAiClient.builder()
                        .accountId(locked.accountId())
                        .apiToken(locked.apiToken())
                        .baseUrl(locked.baseUrl())
                        .build()) {
            GatewayBuilder gateway = Gateway.builder("gw").viaHost(locked.gatewayUrl());
            try (RealtimeSession<FluxEvent> session = through(direct, gateway.token("gateway-token"))
                    .sampleRate(RATE)
                    .connect()) {
                session.send(conversation());
                session.finish();
                assertThat(session.stream().map(FluxEvent::event)).contains(TurnEvent.ENDOFTURN);
            }

            RecordedRequest handshake = locked.requests().get(0);
            assertThat(handshake.target())
                    .isEqualTo("/v1/" + locked.accountId()
                            + "/gw/workers-ai?model=@cf/deepgram/flux&sample_rate=16000&encoding=linear16");
            assertThat(handshake.header("cf-aig-authorization")).contains("Bearer ***");
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> through(direct, gateway.token("another-token"))
                            .sampleRate(RATE)
                            .connect())
                    .satisfies(refusal -> assertThat(refusal.model()).contains("@cf/deepgram/flux"));
        }
    }

    @Test
    void flux_gatewayWithoutHost_isNamedInAHeader() {
        through(client, Gateway.builder("gw").metadata("team", "x"))
                .sampleRate(RATE)
                .connect()
                .close();

        RecordedRequest handshake = emulator.requests().get(0);
        assertThat(handshake.target()).contains("/ai/run/@cf/deepgram/flux?");
        assertThat(handshake.header("cf-aig-gateway-id")).contains("gw");
        assertThat(handshake.header("cf-aig-metadata")).contains("{\"team\":\"x\"}");
    }

    private static RealtimeModelRef<FluxEvent> through(WorkersAiClient client, GatewayBuilder gateway) {
        CallOptions options = CallOptions.builder().gateway(gateway.build()).build();
        return WorkersAi.using(client.with(options)).realtime(Realtime.FLUX);
    }

    @Test
    void nova3_interimResults_comeBeforeFinalOnes() {
        List<TranscriptEvent> events = new ArrayList<>();
        try (RealtimeSession<TranscriptEvent> session = ai.realtime(Transcribe.NOVA_3)
                .encoding("linear16")
                .sampleRate(RATE)
                .interimResults(true)
                .connect()) {
            session.send(new ByteArrayInputStream(conversation()));
            session.finish();
            session.stream().forEach(events::add);
        }

        assertThat(events).extracting(TranscriptEvent::isFinal).startsWith(false, true, false, true);
        assertThat(events.get(1).transcript()).isEqualTo("second 1");
        assertThat(events.get(1).words()).hasSize(2);
        assertThat(events.get(1).words().get(1).end()).isEqualTo(1);
        assertThat(events.get(3).start()).hasValue(1);
        assertThat(events.get(events.size() - 1).type()).isEqualTo("Metadata");
    }

    @Test
    void smartTurn_eachPiece_getsAVerdict() {
        byte[] sound = conversation();
        try (RealtimeSession<SmartTurnV2Output> session =
                ai.realtime(DetectTurn.SMART_TURN_V2).connect()) {
            var verdicts = session.iterator();
            session.send(Arrays.copyOf(sound, RATE));
            assertThat(verdicts.next().isComplete()).isFalse();
            session.send(new byte[RATE]);
            assertThat(verdicts.next().probability()).isGreaterThan(0.9);
            session.finish();
            assertThat(verdicts.hasNext()).isFalse();
        }
    }

    @Test
    void aura_twoSentences_areSpokenOneAfterTheOther() {
        try (SpeechSession session =
                ai.realtime(Speak.AURA_2_EN).voice("luna").sampleRate(24_000).connect()) {
            byte[] longer = session.say("Good morning, everybody, and welcome.");
            byte[] shorter = session.say("Hello.");

            assertThat(longer.length).isGreaterThan(shorter.length).isGreaterThan(24_000);
            assertThat(shorter.length % 2).isZero();
            session.finish();
            assertThat(session.next()).isEmpty();
        }
        assertThat(emulator.requests().get(0).target()).contains("speaker=luna", "sample_rate=24000");
    }

    @Test
    void aura_events_beginWithMetadataAndEndWithFlushed() {
        try (SpeechSession session = ai.realtime(Speak.AURA_1).connect()) {
            session.speak("Hello");
            session.flush();
            session.finish();
            List<String> types = new ArrayList<>();
            for (Optional<SpeechEvent> event = session.next(); event.isPresent(); event = session.next()) {
                types.add(event.get().type());
            }

            assertThat(types).startsWith("Metadata", "Audio").endsWith("Audio", "Flushed");
        }
    }

    @Test
    void listen_callback_countsAllEvents() throws Exception {
        try (RealtimeSession<FluxEvent> session =
                ai.realtime(Realtime.FLUX).sampleRate(RATE).connect()) {
            List<FluxEvent> events = new ArrayList<>();
            CompletableFuture<Long> end = session.listen(events::add);
            session.send(conversation());
            session.finish();

            assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(events.size()).isPositive();
        }
    }

    @Test
    void listen_cancelled_endsTheConnection() {
        RealtimeSession<FluxEvent> session =
                ai.realtime(Realtime.FLUX).sampleRate(RATE).connect();
        CompletableFuture<Long> end = session.listen(event -> {});

        end.cancel(true);

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> {
            for (int i = 0; i < 1_000_000; i++) {
                session.send(new byte[2]);
            }
        });
        session.close();
    }

    @Test
    void connect_wrongToken_isARefusalWithItsCode() {
        try (WorkersAiClient stranger = WorkersAiClient.builder()
                .accountId(emulator.accountId())
                .apiToken("wrong-token-0123456789-0123456789-0123456789")
                .baseUrl(emulator.baseUrl())
                .build()) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> WorkersAi.using(stranger)
                            .realtime(Realtime.FLUX)
                            .sampleRate(RATE)
                            .connect())
                    .satisfies(refusal -> {
                        assertThat(refusal.code()).hasValue(10000);
                        assertThat(refusal.model()).contains("@cf/deepgram/flux");
                        assertThat(refusal.cfRay()).isPresent();
                    })
                    .withMessageContaining("@cf/deepgram/flux");
        }
    }

    @Test
    void connect_optionRefusedByTheService_saysWhich() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> ai.realtime(Realtime.FLUX)
                        .sampleRate(RATE)
                        .extra("eot_timeout_ms", "soon")
                        .connect())
                .satisfies(refusal -> assertThat(refusal.code()).hasValue(5006));
    }

    @Test
    void connect_missingSampleRate_isRefusedHere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.realtime(Realtime.FLUX).connect())
                .withMessageContaining("sample_rate");
        assertThat(emulator.requests()).isEmpty();
    }

    @Test
    void realtime_modelWithoutWebsocket_namesThoseThatHaveOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.realtime(Transcribe.WHISPER))
                .withMessageContaining("@cf/openai/whisper")
                .withMessageContaining("@cf/deepgram/nova-3")
                .withMessageContaining("@cf/deepgram/flux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample_rate", "eot_timeout_ms"})
    void option_outOfBounds_isRefusedAtOnce(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ai.realtime(Realtime.FLUX).option(name, "fast"))
                .withMessageContaining(name);
    }

    @Test
    void send_messageTooLongForTheService_throwsItsCloseCode() {
        try (RealtimeSession<FluxEvent> session =
                ai.realtime(Realtime.FLUX).sampleRate(RATE).connect()) {
            assertThatExceptionOfType(RealtimeClosedException.class)
                    .isThrownBy(() -> {
                        session.send(new byte[1024 * 1024 + 1]);
                        var unused = session.iterator().hasNext();
                    })
                    .satisfies(closed -> assertThat(closed.closeCode()).isEqualTo(1009))
                    .withMessageContaining("@cf/deepgram/flux");
        }
    }

    @Test
    void close_whileReading_endsTheReaderAtOnce() throws Exception {
        RealtimeSession<FluxEvent> session =
                ai.realtime(Realtime.FLUX).sampleRate(RATE).connect();
        CompletableFuture<Long> reader = session.listen(event -> {});

        session.close();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> reader.get(5, TimeUnit.SECONDS));
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> session.send(new byte[2]));
    }

    @Test
    void send_afterFinish_isRefused() {
        try (RealtimeSession<FluxEvent> session =
                ai.realtime(Realtime.FLUX).sampleRate(RATE).connect()) {
            session.finish();
            session.finish();

            assertThatIllegalStateException()
                    .isThrownBy(() -> session.send(new byte[2]))
                    .withMessageContaining("finish()");
        }
    }

    @Test
    void iterator_secondTime_isRefused() {
        try (RealtimeSession<FluxEvent> session =
                ai.realtime(Realtime.FLUX).sampleRate(RATE).connect()) {
            var unused = session.iterator();
            assertThatIllegalStateException().isThrownBy(session::iterator);
        }
    }

    @Test
    void connect_closedClient_saysSo() {
        client.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> ai.realtime(Realtime.FLUX).sampleRate(RATE).connect())
                .withMessageContaining("closed");
    }
}
