package dev.workersai.spec.catalog;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.workersai.spec.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogFilesTest {

    @TempDir
    private Path folder;

    @Test
    void catalog_committedFiles_areInTheLayoutThatWriteGives() throws IOException {
        var committed = new CatalogFiles(SpecFolder.committed().resolve("catalog"));

        assertThat(committed.readAll()).hasSize(112).allMatch(entry -> isCurrent(committed, entry));
    }

    @Test
    void readAll_afterWrite_givesTheSameEntriesSortedById() throws IOException {
        var files = new CatalogFiles(folder);
        CatalogEntry second = entry("@cf/z/second");
        CatalogEntry first = entry("@cf/b/first");
        files.write(second);
        files.write(first);

        assertThat(files.readAll()).containsExactly(first, second);
        assertThat(files.isCurrent(first)).isTrue();
        assertThat(files.isCurrent(entry("@cf/c/third"))).isFalse();
    }

    @Test
    void write_numbersOfAnySize_keepTheirDigits() throws IOException {
        var entry = new CatalogEntry(json("""
                {model: {name: '@cf/a/b'}, input: {maximum: 9999999999, minimum: 0.0000001, default: 0.60}, output: {}}
                """));
        new CatalogFiles(folder).write(entry);

        assertThat(folder.resolve("a__b.json"))
                .content()
                .contains("\"maximum\": 9999999999", "\"minimum\": 0.0000001", "\"default\": 0.6")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void write_fileThere_isReplacedWholeAndNothingIsLeftBehind() throws IOException {
        Files.writeString(folder.resolve("a__b.json"), "{".repeat(10_000));
        CatalogEntry entry = entry("@cf/a/b");
        new CatalogFiles(folder).write(entry);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("a__b.json");
        }
        assertThat(new CatalogFiles(folder).readAll()).containsExactly(entry);
    }

    @Test
    void readAll_fileOfAnotherModel_isRefusedWithBothNames() throws IOException {
        Files.writeString(folder.resolve("a__b.json"), "{\"model\": {\"name\": \"@cf/a/c\"}}");

        assertThatThrownBy(() -> new CatalogFiles(folder).readAll())
                .hasMessageContainingAll("a__b.json", "@cf/a/c", "a__c.json");
    }

    @Test
    void fileName_bothNamespaces_dropThePrefix() {
        assertThat(CatalogFiles.fileName("@cf/meta/llama-3.1")).isEqualTo("meta__llama-3.1.json");
        assertThat(CatalogFiles.fileName("@hf/mistral/x")).isEqualTo("mistral__x.json");
    }

    private static CatalogEntry entry(String id) {
        return new CatalogEntry(json("{model: {name: '" + id + "'}, input: {type: 'object'}, output: {}}"));
    }

    private static boolean isCurrent(CatalogFiles files, CatalogEntry entry) {
        try {
            return files.isCurrent(entry);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
