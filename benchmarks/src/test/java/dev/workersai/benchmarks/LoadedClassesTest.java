package dev.workersai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.api.TaskApis;
import dev.workersai.api.TextGenerationApi;
import dev.workersai.benchmarks.server.ReplayServer;
import dev.workersai.catalog.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ceilings on the classes that a first answer needs, a quarter above what was measured on JDK 17 and 25 when they were
 * set. The JDK's own are left out: their number is not ours.
 */
class LoadedClassesTest {

    private static final Pattern LOADED = Pattern.compile("^(\\S+) source: (?!jrt:|shared objects file).*$");

    @TempDir
    private Path folder;

    @Test
    void typedCall_classesLoaded_stayUnderCeiling() throws IOException {
        List<String> loaded = loadedBy(new TypedContender(), Scenario.CHAT);

        assertThat(loaded).as("all but the JDK's").hasSizeBetween(500, 1530);
        assertThat(ofPackage("dev.workersai.", loaded)).as("ours").hasSizeBetween(100, 265);
    }

    @Test
    void typedCall_ofOneTask_leavesOthersAlone() throws IOException {
        List<String> loaded = loadedBy(new TypedContender(), Scenario.CHAT);

        assertThat(ofPackage("dev.workersai.api.", loaded))
                .containsExactlyInAnyOrder(TaskApis.class.getName(), TextGenerationApi.class.getName());
        assertThat(ofPackage("dev.workersai.catalog.", loaded)).isEmpty();
        assertThat(ofPackage("dev.workersai.model.", loaded))
                .hasSizeLessThan(82)
                .noneMatch(name -> name.matches(".*\\.(Flux|Whisper|Aura|Nova|.*Embeddings?|.*Translat|.*Image).*"));
    }

    @Test
    void fluentStream_classesLoaded_stayUnderCeiling() throws IOException {
        List<String> loaded = loadedBy(new SdkContender(), Scenario.FIRST_CHUNK);

        assertThat(loaded).as("all but the JDK's").hasSizeBetween(500, 1530);
        assertThat(ofPackage("dev.workersai.", loaded)).as("ours").hasSizeBetween(100, 361);
    }

    @Test
    void fluentStream_ofOneModel_leavesOtherTasksAlone() throws IOException {
        List<String> loaded = loadedBy(new SdkContender(), Scenario.FIRST_CHUNK);

        assertThat(ofPackage("dev.workersai.api.", loaded)).containsExactly(TaskApis.class.getName());
        assertThat(ofPackage("dev.workersai.catalog.Models", loaded)).containsExactly(Models.Chat.class.getName());
        assertThat(ofPackage("dev.workersai.model.", loaded)).hasSizeLessThan(49);
    }

    private static List<String> ofPackage(String start, List<String> names) {
        return names.stream().filter(name -> name.startsWith(start)).toList();
    }

    private List<String> loadedBy(Contender contender, Scenario scenario) throws IOException {
        Path log = folder.resolve("classes.log");
        String classPath = RuntimeJars.of(contender).classPathFor(contender.getClass());
        List<String> options = List.of("-Xlog:class+load:file=" + log + ":none");
        try (ChildProcess server = ChildProcess.start(System.getProperty("java.class.path"), ReplayServer.class)) {
            String port = Objects.requireNonNull(server.line());
            try (ChildProcess child = ChildProcess.start(
                    options, classPath, ColdStart.class, contender.getClass().getName(), scenario, port)) {
                assertThat(child.lines()).containsExactly(ColdStart.ANSWERED);
            }
        }
        return Files.readAllLines(log).stream()
                .map(LOADED::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .filter(name -> !name.startsWith("dev.workersai.benchmarks."))
                .toList();
    }
}
