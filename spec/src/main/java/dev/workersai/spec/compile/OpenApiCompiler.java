package dev.workersai.spec.compile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import dev.workersai.spec.catalog.CatalogFiles;
import dev.workersai.spec.catalog.JsonFiles;
import dev.workersai.spec.catalog.Overlays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles the catalog and its corrections into one OpenAPI 3.0.3 document. The same input gives the same bytes.
 */
public final class OpenApiCompiler {

    private final Path spec;

    /**
     * @param spec the folder with {@code catalog}, {@code overlays} and {@code openapi.yaml}
     */
    public OpenApiCompiler(Path spec) {
        this.spec = spec;
    }

    /** Writes {@code openapi.yaml}, and new names into {@code overlays/sdk/names.json}; returns what a person should look at. */
    public List<String> compile() throws IOException {
        List<CatalogEntry> catalog =
                new Overlays(spec.resolve("overlays")).apply(new CatalogFiles(spec.resolve("catalog")).readAll());
        var rules = new PropertyRules(sdk("rules.json"));
        List<ModelForms> models =
                catalog.stream().map(entry -> ModelForms.of(entry, rules)).toList();
        var names = new NameBook(sdk("names.json"));
        var wording = new Wording(sdk("descriptions.json"), sdk("factories.json"));
        var components = new Components(names, wording);
        models.forEach(components::anchor);
        refuseDeadNames(components);
        var operations = new Operations(components, new Cards(sdk("replacements.json")), sdk("groups.json"));

        ObjectNode document = (ObjectNode) Yaml.read(spec.resolve("overlays/sdk/endpoints.yaml"));
        Map<String, ObjectNode> paths = new TreeMap<>();
        models.forEach(model -> paths.put(Operations.path(model), operations.pathItem(model)));
        ObjectNode pathItems = (ObjectNode) document.get("paths");
        paths.forEach(pathItems::set);

        var schemas = (ObjectNode) document.get("components").get("schemas");
        components.nameUsers();
        new EnumNames(sdk("enums.json")).apply(components.schemas());
        addAll(schemas, components.schemas());
        addAll(schemas, operations.wrappers());
        Files.write(spec.resolve("openapi.yaml"), Yaml.write(document).getBytes(StandardCharsets.UTF_8));
        JsonFiles.write(spec.resolve("overlays/sdk/names.json"), names.document());
        return wording.undescribed().stream()
                .map(name -> name + " has no description yet; add one to descriptions.json")
                .toList();
    }

    private static void refuseDeadNames(Components components) {
        List<String> dead = components.deadNames();
        if (!dead.isEmpty()) {
            throw new IllegalStateException("names.json names what is no longer there; delete or move these lines:\n  "
                    + String.join("\n  ", dead));
        }
    }

    private static void addAll(ObjectNode schemas, Map<String, ObjectNode> more) {
        Set<String> taken =
                Set.copyOf(schemas.propertyStream().map(Map.Entry::getKey).toList());
        more.forEach((name, schema) -> {
            if (taken.contains(name)) {
                throw new IllegalStateException("two schemas are called " + name + "; rename one in names.json");
            }
            schemas.set(name, schema);
        });
    }

    private JsonNode sdk(String file) throws IOException {
        return JsonFiles.read(spec.resolve("overlays/sdk").resolve(file));
    }
}
