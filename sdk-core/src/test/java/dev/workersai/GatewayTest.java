package dev.workersai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.workersai.error.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {

    private static final GatewayBuilder GATEWAY = Gateway.builder("gw");

    @Test
    void headers_everySetting_isOneHeader() {
        Gateway gateway = Gateway.builder("my-gw")
                .cacheTtl(Duration.ofSeconds(90))
                .cacheKey("key 1")
                .skipCache(false)
                .collectLog(true)
                .collectLogPayload(false)
                .requestTimeout(Duration.ofSeconds(2))
                .maxAttempts(5)
                .retryDelay(Duration.ofMillis(250))
                .backoff(Gateway.Backoff.EXPONENTIAL)
                .metadata("who", "Jürgen \"J\"")
                .metadata("n", 3)
                .metadata("b", true)
                .metadata("none", null)
                .eventId("e-1")
                .byokAlias("production")
                .zeroDataRetention(true)
                .noWholesale(true)
                .customCost(0.5, 0)
                .build();

        assertThat(gateway.headers())
                .containsOnly(
                        entry("cf-aig-cache-ttl", "90"),
                        entry("cf-aig-cache-key", "key 1"),
                        entry("cf-aig-skip-cache", "false"),
                        entry("cf-aig-collect-log", "true"),
                        entry("cf-aig-collect-log-payload", "false"),
                        entry("cf-aig-request-timeout", "2000"),
                        entry("cf-aig-max-attempts", "5"),
                        entry("cf-aig-retry-delay", "250"),
                        entry("cf-aig-backoff", "exponential"),
                        entry(
                                "cf-aig-metadata",
                                "{\"who\":\"J\\u00FCrgen \\\"J\\\"\",\"n\":3,\"b\":true,\"none\":null}"),
                        entry("cf-aig-event-id", "e-1"),
                        entry("cf-aig-byok-alias", "production"),
                        entry("cf-aig-zdr", "true"),
                        entry("cf-aig-no-wholesale", "true"),
                        entry("cf-aig-custom-cost", "{\"per_token_in\":0.5,\"per_token_out\":0.0}"));
    }

    @Test
    void customCost_total_isTheWhole() {
        assertThat(Gateway.builder("gw").customCost(1.25).build().headers())
                .containsOnly(entry("cf-aig-custom-cost", "{\"total_cost\":1.25}"));
    }

    @Test
    void settings_outOfBounds_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GATEWAY.cacheTtl(Duration.ofSeconds(59)))
                .withMessageStartingWith("cacheTtl has to be from PT1M");
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.cacheTtl(Duration.ofDays(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.maxAttempts(0));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.maxAttempts(6));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.retryDelay(Duration.ofMillis(5001)));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.retryDelay(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.requestTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.customCost(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.customCost(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.cacheKey("a\r\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.token("a\nb"));
    }

    @Test
    void metadata_structureOrSixthValue_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GATEWAY.metadata("list", List.of()));
        GatewayBuilder five = Gateway.builder("gw");
        for (int i = 0; i < 5; i++) {
            five.metadata("n" + i, i);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> five.metadata("n6", 6));
        assertThat(five.metadata("n4", "again").build().headers()).containsKey("cf-aig-metadata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..", "a?b", "a b", "ä"})
    void of_otherForm_isRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Gateway.of(id));
    }

    @Test
    void viaHost_clearTextElsewhere_isRefused() {
        assertThatThrownBy(() -> GATEWAY.viaHost(URI.create("http://gateway.example.com/v1")))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void toString_hasNoToken() {
        Gateway gateway = Gateway.builder("gw").token("hush").viaHost().build();

        assertThat(gateway.toString())
                .contains("gw")
                .contains("gateway.ai.cloudflare.com")
                .doesNotContain("hush");
    }
}
