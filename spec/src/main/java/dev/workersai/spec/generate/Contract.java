package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The compiled OpenAPI document, read as it stands in the file. */
final class Contract {

    private static final String PREFIX = "#/components/schemas/";

    private final JsonNode document;
    private final Map<String, List<String>> unionsByBranch = new TreeMap<>();

    Contract(JsonNode document) {
        this.document = document;
        types().forEach((name, schema) -> {
            for (JsonNode branch : schema.path("anyOf")) {
                if (branch.has("$ref")) {
                    unionsByBranch
                            .computeIfAbsent(refName(branch), key -> new ArrayList<>())
                            .add(name);
                }
            }
        });
    }

    /** Returns the schemas that become Java types, by name. */
    Map<String, JsonNode> types() {
        Map<String, JsonNode> types = new TreeMap<>();
        document.path("components").path("schemas").properties().forEach(schema -> {
            if (!schema.getValue().has("x-wrapper")) {
                types.put(schema.getKey(), schema.getValue());
            }
        });
        return types;
    }

    JsonNode type(String name) {
        return document.path("components").path("schemas").path(name);
    }

    JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    /** Returns all operations in the order of the document. */
    List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    /** Returns whether the type is the body of a form, one part per field. */
    boolean isForm(String type) {
        return operations().stream()
                .map(operation -> operation.path("requestBody").path("content").path("multipart/form-data"))
                .anyMatch(form -> refName(form.path("schema")).equals(type));
    }

    /** Returns whether a model that takes the type streams unless it is told not to. */
    boolean streamsByDefault(String type) {
        return operations().stream()
                .flatMap(operation ->
                        StreamSupport.stream(operation.path("x-methods").spliterator(), false))
                .filter(method -> method.path("stream").isBoolean()
                        && !method.path("stream").asBoolean())
                .anyMatch(method -> refName(method.path("body")).equals(type));
    }

    /** Returns the unions that have the type as a branch. */
    List<String> unionsOf(String type) {
        return unionsByBranch.getOrDefault(type, List.of());
    }

    boolean isUnion(String type) {
        return type(type).has("anyOf");
    }

    /** Returns the properties of an object type, with wrapped references laid bare but their words kept. */
    Map<String, JsonNode> properties(String type) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        type(type).path("properties").properties().forEach(p -> properties.put(p.getKey(), p.getValue()));
        return properties;
    }

    /** Returns one property of an object type. */
    JsonNode property(String type, String wireName) {
        return type(type).path("properties").path(wireName);
    }

    static String refName(JsonNode schema) {
        JsonNode reference = schema.has("allOf") ? schema.path("allOf").get(0) : schema;
        return reference.path("$ref").asText().replace(PREFIX, "");
    }

    static boolean isRef(JsonNode schema) {
        return !refName(schema).isEmpty();
    }
}
