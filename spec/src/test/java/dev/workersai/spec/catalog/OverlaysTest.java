package dev.workersai.spec.catalog;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.spec.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverlaysTest {

    @TempDir
    private Path folder;

    private final CatalogEntry one = new CatalogEntry(
            json(
                    "{model: {name: '@cf/a/one'}, input: {oneOf: [{type: 'string'}, {type: 'object'}]}, output: {type: 'object'}}"));
    private final CatalogEntry two =
            new CatalogEntry(json("{model: {name: '@cf/a/two'}, input: {}, output: {type: 'string'}}"));

    @BeforeEach
    void noteForPeople() throws IOException {
        Files.writeString(folder.resolve("README.md"), "not an overlay");
    }

    @Test
    void apply_patch_changesTheNamedModelAndLeavesTheGivenOneAlone() throws IOException {
        overlay("a.json", "{models: ['@cf/a/one'], patch: [{op: 'remove', path: '/input/oneOf/0'}]}");

        List<CatalogEntry> corrected = new Overlays(folder).apply(List.of(one, two));

        assertThat(corrected.get(0).input()).isEqualTo(json("{oneOf: [{type: 'object'}]}"));
        assertThat(corrected.get(1)).isEqualTo(two);
        assertThat(one.input().path("oneOf")).hasSize(2);
    }

    @Test
    void apply_answersLike_takesTheCorrectedOutputOfTheExample() throws IOException {
        overlay("a-first.json", "{models: ['@cf/a/one'], answersLike: '@cf/a/two'}");
        overlay("b-later.json", "{models: ['@cf/a/two'], patch: [{op: 'add', path: '/output/minLength', value: 1}]}");

        List<CatalogEntry> corrected = new Overlays(folder).apply(List.of(one, two));

        assertThat(corrected.get(0).output()).isEqualTo(json("{type: 'string', minLength: 1}"));
    }

    @Test
    void apply_unknownModel_isRefusedWithFileAndId() throws IOException {
        overlay("stray.json", "{models: ['@cf/a/three'], patch: []}");

        assertThatThrownBy(() -> new Overlays(folder).apply(List.of(one)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("stray.json", "@cf/a/three", "not in the catalog");
    }

    @Test
    void apply_patchThatFitsNoMore_isRefusedWithFileAndId() throws IOException {
        overlay("stale.json", "{models: ['@cf/a/two'], patch: [{op: 'remove', path: '/input/oneOf/0'}]}");

        assertThatThrownBy(() -> new Overlays(folder).apply(List.of(one, two)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("stale.json", "@cf/a/two", "delete the overlay");
    }

    @Test
    void committed_everyOverlay_namesReasonSourceAndDate() throws IOException {
        try (Stream<Path> files = Files.list(SpecFolder.committed().resolve("overlays"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode overlay = JsonFiles.read(file);
                assertThat(overlay.path("models")).as(file.toString()).isNotEmpty();
                assertThat(overlay.path("why").asText()).as(file.toString()).isNotBlank();
                assertThat(overlay.path("source").asText()).as(file.toString()).isNotBlank();
                assertThat(overlay.path("date").asText()).as(file.toString()).matches("\\d{4}-\\d{2}-\\d{2}");
            }
        }
    }

    private void overlay(String name, String content) throws IOException {
        JsonFiles.write(folder.resolve(name), json(content));
    }
}
