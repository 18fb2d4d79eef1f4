package dev.workersai.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-12 10:11:12.123, 2026-06-12T10:11:12.123Z",
        "2026-06-12 10:11:12, 2026-06-12T10:11:12Z",
        "2026-06-12T10:11:12.123456Z, 2026-06-12T10:11:12.123456Z",
        "2026-06-12T10:11:12+02:00, 2026-06-12T08:11:12Z",
        "2026-06-12 10:11:12+00, 2026-06-12T10:11:12Z"
    })
    void parse_everyFormSeen_isAPointInTime(String text, Instant time) {
        assertThat(ServiceTime.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-06-12", "2026-13-12 10:11:12"})
    void parse_anythingElse_isEmpty(String text) {
        assertThat(ServiceTime.parse(text)).isEmpty();
    }

    @Test
    void parse_null_isEmpty() {
        assertThat(ServiceTime.parse(null)).isEmpty();
    }
}
