package dev.workersai.spec.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.spec.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sources are what the tool makes of the committed description, whatever machine it runs on. */
final class CommittedSourcesTest {

    private static final Path SPEC = SpecFolder.committed().toAbsolutePath();
    private static final Path COMMITTED =
            SPEC.resolve("../generated/src/main/java").normalize();

    @TempDir
    private Path folder;

    @Test
    void generate_committedDescription_givesTheCommittedSources() throws IOException {
        new JavaGenerator(SPEC.resolve("openapi.yaml"), folder).generate();

        assertCommitted();
    }

    @Test
    void tool_turkishLocaleAndLatin1_givesTheSameDescriptionAndSources() throws IOException, InterruptedException {
        Path spec = SpecFolder.copyInto(folder.resolve("spec"));
        run("compile", "--spec", spec.toString());
        run("generate", "--spec", spec.toString(), "--sources", folder.toString());

        assertThat(spec.resolve("openapi.yaml")).hasSameBinaryContentAs(SPEC.resolve("openapi.yaml"));
        assertCommitted();
    }

    @Test
    void table_turkishLocaleAndLatin1_givesTheCommittedPage() throws IOException, InterruptedException {
        Path page = folder.resolve("models.md");

        run("table", "--spec", SPEC.toString(), "--page", page.toString());

        assertThat(page)
                .hasSameBinaryContentAs(SPEC.resolve("../docs/models.md").normalize());
    }

    private void assertCommitted() throws IOException {
        Map<String, String> written = SourceFiles.in(folder.resolve("dev"));
        Map<String, String> committed = SourceFiles.in(COMMITTED.resolve("dev"));
        var differing = new TreeSet<>(written.keySet());
        differing.addAll(committed.keySet());
        differing.removeIf(name -> String.valueOf(written.get(name)).equals(committed.get(name)));
        assertThat(differing)
                .as("files that the tool writes otherwise; regenerate, never edit")
                .isEmpty();
    }

    /** In a process of its own: locale and encoding are set once, when Java starts. */
    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-Duser.timezone=Pacific/Auckland",
                "dev.workersai.spec.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Path log = folder.resolve(arguments[0] + ".log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());

        assertThat(builder.start().waitFor()).as(() -> "see " + log).isZero();
    }
}
