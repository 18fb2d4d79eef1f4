package dev.workersai.spec.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workersai.spec.SpecFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ReportCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void report_committedDescriptionAgainstAnOlderOne_printsMarkdown() throws IOException {
        Path committed = SpecFolder.committed().resolve("openapi.yaml");
        Path older = folder.resolve("openapi.yaml");
        Files.writeString(
                older,
                Files.readString(committed)
                        .replace("/ai/run/@cf/baai/bge-m3:", "/ai/run/@cf/baai/old:")
                        .replace("id: '@cf/baai/bge-m3'", "id: '@cf/baai/old'"));

        assertThat(execute("--before", folder.toString(), "--after", committed.toString()))
                .isZero();
        assertThat(out.toString())
                .startsWith("### Catalog\n")
                .contains("- `@cf/baai/bge-m3` (Text Embeddings): `Models.Embed.BGE_M3`", "- `@cf/baai/old`: retired");
    }

    @Test
    void report_fileThatIsNotThere_exitsWithOne() {
        assertThat(execute("--before", folder.resolve("none.yaml").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("there is no").contains("none.yaml");
    }

    private int execute(String... arguments) {
        return new CommandLine(new ReportCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
