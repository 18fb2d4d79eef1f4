package dev.workersai.spec.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workersai.spec.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CommittedDescriptionTest {

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<String> complaints = List.of("not compiled");

    @SuppressWarnings("NullAway.Init")
    private JsonNode description;

    @BeforeAll
    void compileACopy(@TempDir Path copy) throws IOException {
        folder = copy;
        complaints = new OpenApiCompiler(SpecFolder.copyInto(folder)).compile();
        description = Yaml.read(folder.resolve("openapi.yaml"));
    }

    @Test
    void compile_committedCatalog_givesTheCommittedDescription() {
        assertThat(folder.resolve("openapi.yaml"))
                .hasSameBinaryContentAs(SpecFolder.committed().resolve("openapi.yaml"));
    }

    @Test
    void compile_committedCatalog_findsNoNewNames() {
        assertThat(folder.resolve("overlays/sdk/names.json"))
                .hasSameBinaryContentAs(SpecFolder.committed().resolve("overlays/sdk/names.json"));
    }

    @Test
    void compile_committedCatalog_leavesNothingUndescribed() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void compile_twice_givesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(folder.resolve("openapi.yaml"));
        new OpenApiCompiler(folder).compile();

        assertThat(folder.resolve("openapi.yaml")).hasBinaryContent(first);
    }

    @Test
    void paths_everyModel_hasOneWithAtLeastOneMethod() {
        Map<String, JsonNode> models = models();

        assertThat(models).hasSize(112);
        models.forEach((path, operation) -> {
            assertThat(path).isEqualTo("/ai/run/" + operation.at("/x-card/id").asText());
            assertThat(operation.path("x-methods")).as(path).isNotEmpty();
            assertThat(operation.path("summary").asText()).as(path).isNotBlank();
        });
    }

    @Test
    void methods_withinATask_belongToOneModelAndTakeOneFormEach() {
        Map<String, String> pathByMethod = new TreeMap<>();
        Set<String> forms = new HashSet<>();
        models().forEach((path, operation) -> operation.path("x-methods").forEach(method -> {
            String name = operation.path("tags").path(0).asText() + " "
                    + method.path("name").asText();
            assertThat(pathByMethod.getOrDefault(name, path)).as(name).isEqualTo(path);
            pathByMethod.put(name, path);
            assertThat(forms.add(name + " " + method.path("kind").asText()))
                    .as(name)
                    .isTrue();
        }));
    }

    @Test
    void components_everyField_hasWordsAndNoDefaultThatAToolWouldSend() {
        description.at("/components/schemas").properties().forEach(schema -> {
            assertThat(schema.getValue().path("description").asText())
                    .as(schema.getKey())
                    .isNotBlank();
            schema.getValue().path("properties").properties().forEach(property -> {
                String place = schema.getKey() + "." + property.getKey();
                assertThat(property.getValue().has("default")).as(place).isFalse();
                assertThat(property.getValue().has("description")
                                || schema.getValue().has("x-wrapper"))
                        .as(place)
                        .isTrue();
            });
        });
    }

    @Test
    void references_everyOne_pointsToAComponent() {
        description.findValuesAsText("$ref").stream()
                .distinct()
                .forEach(reference -> assertThat(
                                description.at(reference.replace("#", "")).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private Map<String, JsonNode> models() {
        Map<String, JsonNode> models = new TreeMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    if (operation.path("x-card").has("id")) {
                        models.put(path.getKey(), operation);
                    }
                }));
        return models;
    }
}
