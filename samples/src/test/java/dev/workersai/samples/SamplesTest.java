package dev.workersai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, found by its main method, runs against the emulator in a process of its own and prints sensible lines. */
class SamplesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/workersai/samples");
    private static final int LONGEST = 80;

    /** What a person would look for in the output of a sample; one that is missing here has to print at least a line. */
    private static final Map<String, List<String>> EXPECTED = Map.ofEntries(
            Map.entry("CfAiHello", List.of("Hello", "Embeddings: ", "FLUX: ", "Whisper: ")),
            Map.entry("ChatStreaming", List.of("short blue waves of sunlight", "Tokens: ", "Stopped: stop")),
            Map.entry("Conversation", List.of("You:   Hello!", "Model: Hello!", "Paris", "glasses")),
            Map.entry("StructuredAnswer", List.of("Pancakes for two, ", " minutes:", "  - ", "Meals: [example]")),
            Map.entry("AskQuestion", List.of("Llama: ", "Brian Kernighan", "Gemma: The capital of France is Paris.")),
            Map.entry("ToolFunction", List.of("Looking up the weather in Oslo.", "heavy rain")),
            Map.entry(
                    "ToolCalling",
                    List.of(
                            "calls weather {\"city\":\"Oslo\"}",
                            "calls weather {\"city\":\"Rome\"}",
                            "The tools say: ",
                            "Oslo       4.5 °C",
                            "Rome      21.5 °C")),
            Map.entry("Vision", List.of("Media[image/png", "160 by 90 pixels", "mostly red")),
            Map.entry(
                    "Fallback",
                    List.of("Failed:   @cf/vendor/gone-tomorrow", "Answered: @cf/meta/llama-3.3-70b", "Paris")));

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .filter(SamplesTest::hasMain)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_run_printsWhatAPersonWouldExpect(String name, @TempDir Path folder) throws Exception {
        String printed = run(name, folder);

        assertThat(printed).contains("this is the emulator");
        assertThat(printed.lines().skip(1)).isNotEmpty();
        assertThat(printed)
                .contains(EXPECTED.getOrDefault(name, List.of("emulator")))
                .doesNotContain("Exception", "�")
                .doesNotContainPattern("\\bnull\\b");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_source_isShort(String name) throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve(name + ".java"))).hasSizeLessThan(LONGEST);
    }

    @Test
    void expectations_eachOne_haveASample() throws IOException {
        assertThat(samples()).containsAll(EXPECTED.keySet());
    }

    private static boolean hasMain(String name) {
        try {
            return Arrays.stream(Class.forName("dev.workersai.samples." + name).getDeclaredMethods())
                    .map(Method::getName)
                    .anyMatch("main"::equals);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A process of its own has no account in its environment, and what it writes stays in a folder that goes away. */
    private static String run(String name, Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.workersai.samples." + name)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.startsWith("CLOUDFLARE_") || variable.startsWith("CF_"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
