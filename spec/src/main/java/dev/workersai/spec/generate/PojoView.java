package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the template of an object type needs. */
final class PojoView {

    private final Contract contract;
    private final String name;
    private final JsonNode schema;
    private final boolean answer;
    private final List<String> required = new ArrayList<>();

    PojoView(Contract contract, String name) {
        this.contract = contract;
        this.name = name;
        this.schema = contract.type(name);
        this.answer = schema.path("x-side").asText().equals("answer");
        schema.path("required").forEach(field -> required.add(field.asText()));
    }

    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        List<Map<String, Object>> fields = new ArrayList<>();
        List<Map<String, Object>> constants = new ArrayList<>();
        contract.properties(name).forEach((wireName, property) -> {
            if (isConstant(property)) {
                constants.add(constant(wireName, property));
            } else if (!property.has("x-set-by")) {
                fields.add(field(wireName, property));
            }
        });
        view.put("name", name);
        view.put("answer", answer);
        view.put("request", !answer);
        view.put("comment", comment());
        view.put("fields", fields);
        view.put("constants", constants);
        view.put("ignored", ignored(constants));
        view.put("implements", String.join(", ", contract.unionsOf(name)));
        view.put("implementsUnion", !contract.unionsOf(name).isEmpty());
        view.put("checks", answer ? List.of() : checks());
        view.put("hasChecks", !answer && !checks().isEmpty());
        view.put("factories", factories());
        view.put("binaryField", binaryField());
        view.put("form", contract.isForm(name));
        view.put("streamsByDefault", contract.streamsByDefault(name));
        view.put("extraType", answer ? "JsonNode" : "Object");
        view.put("imports", PojoImports.of(fields, !constants.isEmpty(), answer, marks()));
        return view;
    }

    /** Returns the annotations of the type that tell encoder or decoder about the wire. */
    private Set<String> marks() {
        Set<String> marks = new TreeSet<>();
        if (!binaryField().isEmpty()) {
            marks.add("dev.workersai.wire.BinaryField");
        }
        if (contract.isForm(name)) {
            marks.add("dev.workersai.wire.FormBody");
        }
        if (contract.streamsByDefault(name)) {
            marks.add("dev.workersai.wire.StreamFlag");
        }
        return marks;
    }

    private boolean isConstant(JsonNode property) {
        return !answer
                && property.path("enum").size() == 1
                && property.path("enum").get(0).isTextual();
    }

    private Map<String, Object> constant(String wireName, JsonNode property) {
        String value = property.path("enum").get(0).asText();
        return Map.of(
                "wire",
                wireName,
                "java",
                JavaNames.field(wireName),
                "literal",
                CheckCode.literal(value),
                "comment",
                Javadoc.comment(
                        4,
                        List.of(Javadoc.escape(property.path("description").asText()) + " Always " + Javadoc.code(value)
                                + "."),
                        List.of()));
    }

    private Map<String, Object> ignored(List<Map<String, Object>> constants) {
        List<String> names = new ArrayList<>();
        constants.forEach(constant -> names.add("\"" + constant.get("wire") + "\""));
        return names.isEmpty() ? Map.of() : Map.of("names", String.join(", ", names));
    }

    private String comment() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Javadoc.escape(schema.path("description").asText()));
        if (schema.has("x-exactly-one")) {
            paragraphs.add("Exactly one of these must be set: " + groups() + ".");
        }
        paragraphs.add(users());
        paragraphs.add(
                answer
                        ? "Immutable. Tolerant: any field may be null, and members without a field are in"
                                + " {@link #extraFields()}."
                        : "Immutable; what is not set is not sent. {@code build()} checks bounds and required fields.");
        if (contract.properties(name).values().stream().anyMatch(this::isArray)) {
            paragraphs.add("Arrays are handed over as they are, not copied: leave them alone afterwards.");
        }
        return Javadoc.comment(0, paragraphs, List.of());
    }

    private boolean isArray(JsonNode property) {
        JavaType type = JavaType.of(property, answer);
        return type.isBytes() || type.name().contains("float[]");
    }

    private String groups() {
        List<String> groups = new ArrayList<>();
        schema.path("x-exactly-one").forEach(group -> {
            List<String> names = new ArrayList<>();
            group.forEach(field -> names.add(Javadoc.code(field.asText())));
            groups.add(String.join(" with ", names));
        });
        return String.join("; ", groups);
    }

    private String users() {
        List<String> models = new ArrayList<>();
        schema.path("x-models").forEach(model -> models.add(Javadoc.code(model.asText())));
        return models.isEmpty() ? "" : (models.size() == 1 ? "Model: " : "Models: ") + String.join(", ", models) + ".";
    }

    private Map<String, Object> field(String wireName, JsonNode property) {
        JavaType type = JavaType.of(property, answer);
        String java = JavaNames.field(wireName);
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("wire", wireName);
        field.put("java", java);
        field.put("type", type.name());
        field.put("bytes", type.isBytes());
        field.put("numbers", type.bytes().equals("numbers"));
        field.put("list", type.isList());
        field.put("map", type.isMap());
        String words = words(wireName, property);
        field.put("comment", Javadoc.comment(4, List.of(words), List.of()));
        field.put("setterComment", Javadoc.comment(8, List.of(words), List.of()));
        field.put("primitive", type.primitive());
        field.put("hasPrimitive", !type.primitive().isEmpty());
        field.put("adders", type.isList() ? adders(java, type, words) : List.of());
        field.put("overloads", overloads(java, property, words));
        field.put("textAccessor", textAccessor(property));
        return field;
    }

    private String words(String wireName, JsonNode property) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Javadoc.escape(property.path("description").asText()));
        if (!answer) {
            sentences.add(Facts.of(property));
            if (required.contains(wireName)) {
                sentences.add("Required.");
            }
        } else if (property.path("enum").size() > 1) {
            sentences.add(Facts.of(property));
        }
        return String.join(" ", sentences).strip().replace("  ", " ");
    }

    private Object adders(String java, JavaType type, String words) {
        String adder = JavaNames.adder(java);
        if (adder.isEmpty() || type.name().equals("List<float[]>")) {
            return List.of();
        }
        return List.of(Map.of(
                "java",
                adder,
                "list",
                java,
                "element",
                type.element(),
                "comment",
                Javadoc.comment(8, List.of("Adds one element to {@code " + java + "}. " + words), List.of())));
    }

    /** A union takes its plain forms directly: {@code content("hi")} instead of {@code content(Content.of("hi"))}. */
    private List<Map<String, Object>> overloads(String java, JsonNode property, String words) {
        List<Map<String, Object>> overloads = new ArrayList<>();
        String type = Contract.isRef(property) ? Contract.refName(property) : "";
        if (type.isEmpty() || !contract.isUnion(type)) {
            return overloads;
        }
        for (JsonNode branch : contract.type(type).path("anyOf")) {
            if (!Contract.isRef(branch)) {
                overloads.add(Map.of(
                        "java",
                        java,
                        "type",
                        JavaType.of(branch, answer).name(),
                        "union",
                        type,
                        "comment",
                        Javadoc.comment(8, List.of(words), List.of())));
            }
        }
        return overloads;
    }

    private static Map<String, Object> textAccessor(JsonNode property) {
        return property.has("x-text-accessor")
                ? Map.of("java", property.path("x-text-accessor").asText())
                : Map.of();
    }

    private List<String> checks() {
        List<String> code = new ArrayList<>();
        var writer = new CheckCode(contract);
        required.forEach(field -> {
            if (!isConstant(contract.property(name, field))) {
                code.add("checks.required(" + CheckCode.literal(field) + ", " + JavaNames.field(field) + ");");
            }
        });
        if (schema.has("x-exactly-one")) {
            List<String> choices = new ArrayList<>();
            schema.path("x-exactly-one").forEach(group -> choices.add(choice(group)));
            code.add("checks.exactlyOne(" + String.join(", ", choices) + ");");
        }
        contract.properties(name).forEach((wireName, property) -> {
            if (!isConstant(property) && !property.has("x-set-by")) {
                code.addAll(writer.statements(wireName, JavaNames.field(wireName), property));
            }
        });
        return code;
    }

    private static String choice(JsonNode group) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        group.forEach(field -> {
            names.add(field.asText());
            values.add(JavaNames.field(field.asText()));
        });
        return "Checks.choice(\"" + String.join(" with ", names) + "\", " + String.join(", ", values) + ")";
    }

    private List<Map<String, Object>> factories() {
        List<Map<String, Object>> factories = new ArrayList<>();
        for (JsonNode factory : schema.path("x-factories")) {
            JsonNode taken = factory.path("takes").get(0);
            JsonNode property = contract.property(name, taken.asText());
            var sets = new StringBuilder();
            factory.path("set")
                    .properties()
                    .forEach(set -> sets.append(".")
                            .append(JavaNames.field(set.getKey()))
                            .append("(")
                            .append(value(set.getKey(), set.getValue().asText()))
                            .append(")"));
            List<String> types = new ArrayList<>();
            types.add(JavaType.of(property, answer).name());
            overloads("", property, "").forEach(overload -> types.add((String) overload.get("type")));
            for (String type : types) {
                factories.add(Map.of(
                        "java",
                        factory.path("name").asText(),
                        "type",
                        type,
                        "parameter",
                        JavaNames.field(taken.asText()),
                        "sets",
                        sets.toString(),
                        "comment",
                        Javadoc.comment(4, List.of(factory.path("doc").asText()), List.of())));
            }
        }
        return factories;
    }

    private String value(String wireName, String text) {
        String type = contract.property(name, wireName).path("x-enum").asText();
        return type.isEmpty() ? CheckCode.literal(text) : type + ".of(" + CheckCode.literal(text) + ")";
    }

    /** The one field of an answer that the service may also send as a raw body. */
    private Map<String, Object> binaryField() {
        List<String> fields = new ArrayList<>();
        contract.properties(name).forEach((wireName, property) -> {
            if (answer && property.path("format").asText().equals("byte")) {
                fields.add(wireName);
            }
        });
        return fields.size() == 1 ? Map.of("wire", fields.get(0)) : Map.of();
    }
}
