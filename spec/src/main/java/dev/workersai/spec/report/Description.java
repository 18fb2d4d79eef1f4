package dev.workersai.spec.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.workersai.spec.catalog.ModelName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One compiled OpenAPI document, as far as a report looks into it. */
final class Description {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode document;
    private final Map<String, JsonNode> operations = new TreeMap<>();
    private final Map<String, JsonNode> models = new TreeMap<>();

    Description(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode operation = method.getValue();
                    operations.put(path.getKey() + " " + method.getKey(), operation);
                    if (operation.path("x-card").has("id")) {
                        models.put(operation.path("x-card").path("id").asText(), operation);
                    }
                }));
    }

    /** Reads a file, or {@code openapi.yaml} of a folder. */
    static Description read(Path path) throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve("openapi.yaml") : path;
        return new Description(MAPPER.readTree(Files.readAllBytes(file)));
    }

    /** Returns the operation of each model, by id. */
    Map<String, JsonNode> models() {
        return models;
    }

    /** Returns the schema behind a reference, or the schema itself. */
    JsonNode resolve(JsonNode schema) {
        String name = refName(schema);
        return name.isEmpty()
                ? schema
                : document.path("components").path("schemas").path(name);
    }

    /** Returns the name that a schema refers to, by itself or inside a wrapper that adds words, or an empty text. */
    static String refName(JsonNode schema) {
        JsonNode reference = schema.has("allOf") ? schema.path("allOf").path(0) : schema;
        return reference.path("$ref").asText().replaceFirst("^.*/", "");
    }

    /** Returns the typed methods with their signatures, by interface and name. */
    Map<String, String> methods() {
        Map<String, String> methods = new TreeMap<>();
        operations.values().forEach(operation -> {
            String owner =
                    ModelName.ofWords(operation.path("tags").path(0).asText()).type() + "Api.";
            operation
                    .path("x-methods")
                    .forEach(method -> methods.put(owner + method.path("name").asText(), Signature.of(method)));
        });
        return methods;
    }

    /** Returns the constants of all models. */
    Set<String> constants() {
        Set<String> constants = new TreeSet<>();
        models.values().forEach(operation -> constants.add(constant(operation)));
        return constants;
    }

    static String constant(JsonNode operation) {
        return "Models." + operation.path("x-card").path("group").asText() + "."
                + operation.path("x-constant").asText();
    }
}
