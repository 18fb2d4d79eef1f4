package dev.workersai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.benchmarks.server.ReplayServer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ceilings on what a chunk and a call allocate, a quarter above what was measured on JDK 17 and 25 when they were set. */
class AllocationTest {

    private static final List<String> FIRST_COMPILER = List.of("-XX:TieredStopAtLevel=1");

    @ParameterizedTest
    @CsvSource({"STREAM_NATIVE, 125", "STREAM_OPENAI, 125"})
    void chunk_ofStreamInMemory_staysUnderCeiling(Scenario scenario, double ceiling) {
        assertThat(bytes(scenario, 0)).as("bytes per chunk").isLessThan(ceiling);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAT, 52500",
        "FIRST_CHUNK, 71500",
        "EMBEDDINGS, 2600000",
        "IMAGE_RAW, 2740000",
        "IMAGE_BASE64, 4590000"
    })
    void call_overLoopback_staysUnderCeiling(Scenario scenario, double ceiling) {
        try (ChildProcess server = ChildProcess.start(classPath(), ReplayServer.class)) {
            int port = Integer.parseInt(Objects.requireNonNull(server.line()));
            assertThat(bytes(scenario, port)).as("bytes per call").isLessThan(ceiling);
        }
    }

    private static double bytes(Scenario scenario, int port) {
        try (ChildProcess probe =
                ChildProcess.start(FIRST_COMPILER, classPath(), AllocationProbe.class, scenario, port)) {
            List<String> lines = probe.lines();
            assertThat(lines).singleElement().asString().startsWith(scenario.name());
            return Double.parseDouble(lines.get(0).substring(scenario.name().length() + 1));
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
