package dev.workersai.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks values against the JSON Schemas that {@link ArgumentSchema} makes: all keywords that occur in those, and no
 * others. One rule is relaxed: null stands for a member that is not required as well as its absence does. Immutable.
 */
final class SchemaCheck {

    private static final String ROOT = "the answer";

    private final JsonNode root;

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** Returns what does not fit, as half a sentence that begins with the place; null if all does. */
    static @Nullable String problem(JsonNode schema, JsonNode value) {
        return new SchemaCheck(schema).problem(schema, value, "");
    }

    private @Nullable String problem(JsonNode schema, JsonNode value, String path) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText().substring(1);
            String problem = problem(root.at(reference), value, path);
            if (problem != null) {
                return problem;
            }
        }
        String place = path.isEmpty() ? ROOT : path;
        if (!hasType(schema.path("type"), value)) {
            return place + " has to be " + words(schema.path("type")) + ", but is " + kind(value);
        }
        if (schema.has("const") && !schema.path("const").equals(value)) {
            return place + " has to be " + schema.path("const");
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            return place + " has to be one of " + schema.path("enum");
        }
        String problem = value.isArray() ? inItems(schema, value, path) : inMembers(schema, value, path);
        return problem == null ? inBranches(schema, value, path) : problem;
    }

    private @Nullable String inItems(JsonNode schema, JsonNode array, String path) {
        for (int i = 0; schema.has("items") && i < array.size(); i++) {
            String problem = problem(schema.path("items"), array.path(i), joined(path, Integer.toString(i)));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable String inMembers(JsonNode schema, JsonNode object, String path) {
        if (!object.isObject()) {
            return null;
        }
        for (JsonNode name : schema.path("required")) {
            if (!object.has(name.asText())) {
                return "the member " + joined(path, name.asText()) + " is missing";
            }
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String problem = inMember(schema, member.getKey(), member.getValue(), path);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable String inMember(JsonNode schema, String name, JsonNode value, String path) {
        JsonNode declared = schema.path("properties").path(name);
        JsonNode member = declared.isMissingNode() ? schema.path("additionalProperties") : declared;
        if (member.isBoolean() && !member.asBoolean()) {
            return "the member " + joined(path, name) + " is not foreseen";
        }
        boolean absent = value.isNull() && !contains(schema.path("required"), name);
        return absent ? null : problem(member, value, joined(path, name));
    }

    private @Nullable String inBranches(JsonNode schema, JsonNode value, String path) {
        for (JsonNode part : schema.path("allOf")) {
            String problem = problem(part, value, path);
            if (problem != null) {
                return problem;
            }
        }
        String first = null;
        for (JsonNode branch : schema.path("anyOf")) {
            String problem = problem(branch, value, path);
            if (problem == null) {
                return null;
            }
            first = first == null ? problem : first;
        }
        return first;
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (!type.isArray()) {
            return type.isMissingNode() || hasType(type.asText(), value);
        }
        for (JsonNode one : type) {
            if (hasType(one.asText(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasType(String type, JsonNode value) {
        return type.equals(kind(value))
                || (type.equals("number") && value.isNumber())
                || (type.equals("integer") && value.isNumber() && isWhole(value.asDouble()));
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && !Double.isInfinite(number);
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case NULL -> "null";
            default -> "nothing";
        };
    }

    private static String words(JsonNode type) {
        return type.isArray() ? "one of " + type : type.asText();
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode element : list) {
            if (element.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(JsonNode names, String name) {
        for (JsonNode element : names) {
            if (element.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
