package dev.workersai.spec.generate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The imports of an object type: what every one has, and what its fields call for. */
final class PojoImports {

    private PojoImports() {}

    static Set<String> of(List<Map<String, Object>> fields, boolean constants, boolean answer, Set<String> marks) {
        Set<String> imports = new TreeSet<>(List.of(
                "com.fasterxml.jackson.annotation.JsonAnyGetter",
                "com.fasterxml.jackson.annotation.JsonAnySetter",
                "com.fasterxml.jackson.annotation.JsonAutoDetect",
                "com.fasterxml.jackson.annotation.JsonIgnore",
                "com.fasterxml.jackson.annotation.JsonInclude",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
                "com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder",
                "java.util.Map",
                "lombok.AccessLevel",
                "lombok.AllArgsConstructor",
                "lombok.Value",
                "lombok.experimental.Accessors"));
        String types = fields.stream()
                .map(field -> field.get("type") + ", " + field.get("overloads"))
                .toList()
                .toString();
        addIf(imports, types.contains("List<"), "java.util.List");
        addIf(imports, types.contains("FilePart"), "dev.workersai.wire.FilePart");
        addIf(imports, answer || types.contains("JsonNode"), "com.fasterxml.jackson.databind.JsonNode");
        addIf(imports, answer, "dev.workersai.wire.KeepsUnknown");
        imports.addAll(marks);
        addIf(imports, constants, "com.fasterxml.jackson.annotation.JsonIgnoreProperties");
        addIf(imports, fields.stream().anyMatch(field -> Boolean.TRUE.equals(field.get("bytes"))), "lombok.ToString");
        addIf(
                imports,
                fields.stream().anyMatch(field -> Boolean.TRUE.equals(field.get("numbers"))),
                "com.fasterxml.jackson.databind.annotation.JsonSerialize");
        return imports;
    }

    private static void addIf(Set<String> imports, boolean needed, String type) {
        if (needed) {
            imports.add(type);
        }
    }
}
