package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The Java type of a schema.
 *
 * @param name as written in the source, with type arguments
 * @param bytes how bytes travel, {@code base64} or {@code numbers}, or empty where the type is not bytes
 */
record JavaType(String name, String bytes) {

    static JavaType of(JsonNode schema, boolean answer) {
        if (Contract.isRef(schema)) {
            return plain(Contract.refName(schema));
        }
        if (schema.has("x-enum")) {
            return plain(schema.path("x-enum").asText());
        }
        if (schema.path("x-json").asBoolean()) {
            return plain(answer ? "JsonNode" : "Object");
        }
        return switch (schema.path("type").asText()) {
            case "string" -> text(schema);
            case "integer" -> plain(schema.path("format").asText().equals("int64") ? "Long" : "Integer");
            case "number" -> plain("Double");
            case "boolean" -> plain("Boolean");
            case "array" -> list(schema, answer);
            case "object" ->
                plain("Map<String, "
                        + of(schema.path("additionalProperties"), answer).name() + ">");
            default -> throw new IllegalArgumentException("no Java type for " + schema);
        };
    }

    private static JavaType text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "byte", "binary" -> new JavaType(schema.path("x-file").asBoolean() ? "FilePart" : "byte[]", "base64");
            default -> plain("String");
        };
    }

    private static JavaType list(JsonNode schema, boolean answer) {
        if (schema.path("x-bytes").asText().equals("numbers")) {
            return new JavaType("byte[]", "numbers");
        }
        JsonNode items = schema.path("items");
        boolean vectors = items.path("type").asText().equals("array")
                && items.path("items").path("type").asText().equals("number");
        return plain(vectors ? "List<float[]>" : "List<" + of(items, answer).name() + ">");
    }

    private static JavaType plain(String name) {
        return new JavaType(name, "");
    }

    boolean isBytes() {
        return name.equals("byte[]");
    }

    boolean isList() {
        return name.startsWith("List<");
    }

    boolean isMap() {
        return name.startsWith("Map<");
    }

    /** Returns what is between the angle brackets of a list. */
    String element() {
        return name.substring("List<".length(), name.length() - 1);
    }

    /** Returns the primitive twin of a boxed number, or an empty text. */
    String primitive() {
        return switch (name) {
            case "Long" -> "long";
            case "Double" -> "double";
            case "Integer" -> "int";
            default -> "";
        };
    }
}
