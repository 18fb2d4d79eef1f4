package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.workersai.error.ApiError;
import org.junit.jupiter.api.Test;

class EventErrorsTest {

    @Test
    void of_eventThatReportsErrors_givesThem() throws JsonProcessingException {
        assertThat(EventErrors.of(WireJson.tree("{\"errors\":[{\"code\":3040,\"message\":\"busy\"},\"more\"]}")))
                .extracting(ApiError::toString)
                .containsExactly("3040: busy", "more");
    }

    @Test
    void of_eventThatReportsNone_isEmpty() throws JsonProcessingException {
        assertThat(EventErrors.of(WireJson.tree("{\"response\":\"a\"}"))).isEmpty();
    }

    @Test
    void shortened_foreignText_isOneLineWithoutSecretsAndNotLong() {
        assertThat(EventErrors.shortened("a\r\n\tb cfut_secret")).isEqualTo("a b [hidden]");
        assertThat(EventErrors.shortened("x".repeat(300))).isEqualTo("x".repeat(300));
        assertThat(EventErrors.shortened("x".repeat(301))).isEqualTo("x".repeat(300) + "…");
    }
}
