package dev.workersai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.testing.RecordingLogs;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLoggingTest {

    private static final String WARNING = "WARN dev.workersai.http The system property jdk.httpclient.HttpClient.log";

    private static long warnings() {
        return RecordingLogs.lines().stream()
                .filter(line -> line.startsWith(WARNING))
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null,0",
                "'',0",
                "'errors,requests',0",
                "headers,1",
                "'requests,Headers',1",
                "all,1",
                "frames:all,1"
            })
    void warnIfOn_kindsThatHaveHeaders_warns(String kinds, int expected) {
        long before = warnings();

        HeaderLogging.warnIfOn(
                name -> Map.of("jdk.httpclient.HttpClient.log", "x").containsKey(name) ? kinds : null);

        assertThat(warnings() - before).isEqualTo(expected);
    }
}
