package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.error.ConfigurationException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlRuleTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.cloudflare.com/client/v4,https://api.cloudflare.com/client/v4",
        "HTTPS://api.cloudflare.com/client/v4//,https://api.cloudflare.com/client/v4",
        "https://proxy.example.com:8443,https://proxy.example.com:8443",
        "http://localhost:8787/client/v4/,http://localhost:8787/client/v4",
        "http://127.0.0.1:80,http://127.0.0.1:80",
        "http://[::1]:8080/x,http://[::1]:8080/x"
    })
    void check_httpsOrLoopback_isTakenWithoutSlashAtTheEnd(String given, String taken) {
        assertThat(BaseUrlRule.check(URI.create(given))).isEqualTo(URI.create(taken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.cloudflare.com/client/v4",
                "http://127.0.0.1.example.com/",
                "http://localhost.example.com/",
                "https://user:secret@api.cloudflare.com/client/v4",
                "https://api.cloudflare.com/client/v4?x=1",
                "https://api.cloudflare.com/client/v4#x",
                "ftp://api.cloudflare.com/",
                "/client/v4",
                "api.cloudflare.com",
                "https:///client/v4"
            })
    void check_anythingElse_isRefused(String given) {
        assertThatThrownBy(() -> BaseUrlRule.check(URI.create(given)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("base URL");
    }
}
