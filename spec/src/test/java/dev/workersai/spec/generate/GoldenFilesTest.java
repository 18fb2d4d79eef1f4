package dev.workersai.spec.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.workersai.spec.SpecFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenFilesTest {

    private static final Path GOLDEN = SpecFolder.committed().resolve("src/test/resources/golden");

    @TempDir
    private Path folder;

    @Test
    void generate_oneOfEach_givesTheGoldenFiles() throws IOException {
        new JavaGenerator(GOLDEN.resolve("openapi.yaml"), folder).generate();
        Map<String, String> written = SourceFiles.in(folder);
        written.keySet().removeIf(GoldenFilesTest::isCopied);
        if (Boolean.getBoolean("golden.refresh")) {
            refresh(written);
        }

        Map<String, String> golden = SourceFiles.in(GOLDEN.resolve("java"));
        assertThat(written.keySet()).isEqualTo(golden.keySet());
        written.forEach((name, content) -> assertThat(content).as(name).isEqualTo(golden.get(name)));
    }

    /** Tells whether a file is a resource of the generator, copied as it is. */
    private static boolean isCopied(String name) {
        String resource = name.replace("dev/workersai/", "/workers-ai-java/");
        return GoldenFilesTest.class.getResource(resource) != null;
    }

    private static void refresh(Map<String, String> written) throws IOException {
        Path java = GOLDEN.resolve("java");
        if (Files.exists(java)) {
            for (String name : SourceFiles.in(java).keySet()) {
                Files.delete(java.resolve(name));
            }
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            Path target = java.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
        }
        fail("refreshed " + written.size()
                + " golden files; look at the difference and run again without golden.refresh");
    }
}
