package dev.workersai.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.CallInfo;
import dev.workersai.CallListener;
import dev.workersai.CallOptions;
import dev.workersai.Gateway;
import dev.workersai.GatewayBuilder;
import dev.workersai.WorkersAiClient;
import dev.workersai.error.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final Map<String, String> INPUT = Map.of("prompt", "Why is the sky blue?");

    private final Emulator emulator =
            Emulator.builder().gatewayToken("gateway-token").start();
    private final WorkersAiClient client = WorkersAiClient.builder()
            .accountId(emulator.accountId())
            .apiToken(emulator.apiToken())
            .baseUrl(emulator.baseUrl())
            .build();
    private final List<CallInfo> calls = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    private JsonNode run(GatewayBuilder gateway) {
        return client.with(CallOptions.builder()
                        .gateway(gateway.token("gateway-token").build())
                        .listener(CallListener.onEnd((call, failure) -> calls.add(call)))
                        .build())
                .run(Caller.LLAMA, INPUT);
    }

    @Test
    void host_answersWithoutEnvelopeAsTheApiDoesWithOne() {
        JsonNode through = run(Gateway.builder("gw").viaHost(emulator.gatewayUrl()));

        assertThat(through).isEqualTo(client.run(Caller.LLAMA, INPUT));
        assertThat(emulator.requests().get(0).target())
                .isEqualTo("/v1/" + emulator.accountId() + "/gw/workers-ai/" + Caller.LLAMA);
    }

    @Test
    void cacheTtl_sameRequestAgain_isAHit() {
        for (int i = 0; i < 2; i++) {
            run(Gateway.builder("gw").viaHost(emulator.gatewayUrl()).cacheTtl(Duration.ofMinutes(1)));
        }
        run(Gateway.builder("gw").viaHost(emulator.gatewayUrl()).skipCache(true));
        run(Gateway.builder("other").viaHost(emulator.gatewayUrl()));

        assertThat(calls)
                .extracting(call -> call.gatewayCacheStatus().orElse(""))
                .containsExactly("MISS", "HIT", "MISS", "MISS");
        assertThat(calls)
                .extracting(call -> call.gatewayLogId().orElse(""))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void header_onTheApi_isAGatewayToo() {
        JsonNode answer = run(Gateway.builder("gw").eventId("event-7").metadata("team", "x"));

        assertThat(answer.path("response").isMissingNode()).isFalse();
        assertThat(calls.get(0).gatewayEventId()).contains("event-7");
        assertThat(calls.get(0).gatewayStep()).hasValue(0);
        assertThat(emulator.requests().get(0).header("cf-aig-metadata")).contains("{\"team\":\"x\"}");
    }

    @Test
    void lockedGateway_withoutToken_refusesInItsOwnForm() {
        WorkersAiClient open = client.with(CallOptions.builder()
                .gateway(Gateway.builder("gw").viaHost(emulator.gatewayUrl()).build())
                .build());

        assertThatThrownBy(() -> open.run(Caller.LLAMA, INPUT)).isInstanceOfSatisfying(ApiException.class, e -> {
            assertThat(e.hasCode(2009)).isTrue();
            assertThat(e.status()).isEqualTo(401);
        });
    }

    @Test
    void recordedRequest_hidesBothTokens() {
        run(Gateway.builder("gw").viaHost(emulator.gatewayUrl()));

        assertThat(emulator.requests().get(0).headers().toString())
                .doesNotContain("gateway-token")
                .doesNotContain(emulator.apiToken());
    }

    @Test
    void gatewayToken_withBlank_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Emulator.builder().gatewayToken("a b"));
    }
}
