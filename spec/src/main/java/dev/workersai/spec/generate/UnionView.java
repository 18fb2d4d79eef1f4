package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the template of a union needs: a record per plain form, and how to tell the forms apart. */
final class UnionView {

    private final Contract contract;
    private final String name;
    private final JsonNode schema;
    private final boolean answer;

    UnionView(Contract contract, String name) {
        this.contract = contract;
        this.name = name;
        this.schema = contract.type(name);
        this.answer = schema.path("x-side").asText().equals("answer");
    }

    Map<String, Object> view() {
        List<Map<String, Object>> plain = new ArrayList<>();
        List<String> permits = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (JsonNode branch : schema.path("anyOf")) {
            if (Contract.isRef(branch)) {
                String type = Contract.refName(branch);
                permits.add(type);
                forms.add("{@link " + type + "}");
                branches.add("Branch.object(" + type + ".class" + members(type) + ")");
            } else {
                Map<String, Object> form = plainForm(branch);
                plain.add(form);
                permits.add(name + "." + form.get("record"));
                forms.add("{@link " + form.get("record") + "}");
                branches.add("Branch." + form.get("kind") + "(" + name + "." + form.get("record") + ".class)");
            }
        }
        if (answer) {
            permits.add(name + ".Unknown");
            forms.add("{@link Unknown} for what this version does not know");
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name);
        view.put("answer", answer);
        view.put("comment", comment(forms));
        view.put("permits", String.join(", ", permits));
        view.put("plain", plain);
        view.put("branches", String.join(",\n                ", branches));
        view.put("factories", factories());
        view.put("bounded", isBounded());
        view.put("imports", imports(plain));
        return view;
    }

    /** Tells whether a plain form has bounds to check. */
    boolean isBounded() {
        for (JsonNode branch : schema.path("anyOf")) {
            boolean bounded = !Contract.isRef(branch)
                    && !new CheckCode(contract).statements("#", "value", branch).isEmpty();
            if (bounded && !answer) {
                return true;
            }
        }
        return false;
    }

    private Set<String> imports(List<Map<String, Object>> plain) {
        Set<String> imports = new TreeSet<>();
        imports.add("com.fasterxml.jackson.databind.annotation.JsonDeserialize");
        if (answer) {
            imports.add("com.fasterxml.jackson.databind.JsonNode");
        }
        if (answer || !plain.isEmpty()) {
            imports.add("com.fasterxml.jackson.annotation.JsonCreator");
            imports.add("com.fasterxml.jackson.annotation.JsonValue");
        }
        if (plain.stream().anyMatch(form -> Boolean.TRUE.equals(form.get("list")))) {
            imports.add("java.util.List");
        }
        return imports;
    }

    private String comment(List<String> forms) {
        return Javadoc.comment(
                0,
                List.of(
                        Javadoc.escape(schema.path("description").asText()),
                        "One of " + String.join(", ", forms) + "."),
                List.of());
    }

    private Map<String, Object> plainForm(JsonNode branch) {
        JavaType type = JavaType.of(branch, answer);
        boolean list = type.isList();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("record", list ? "Items" : type.name().equals("String") ? "Text" : "Json");
        form.put("kind", list ? "list" : type.name().equals("String") ? "text" : "json");
        form.put("type", type.name());
        form.put("list", list);
        String words = list ? "Several values in a list." : "A plain text.";
        form.put("comment", Javadoc.comment(4, List.of((words + " " + Facts.of(branch)).strip()), List.of()));
        String factory = list ? "Returns the form of a list." : "Returns the form of a plain text.";
        form.put("factoryComment", Javadoc.comment(4, List.of((factory + " " + Facts.of(branch)).strip()), List.of()));
        form.put("union", name);
        List<String> checks = answer ? List.of() : checks(branch);
        form.put("checks", checks);
        form.put("hasChecks", !checks.isEmpty());
        return form;
    }

    /** Returns the checks of a plain form; the name of its elements is put together once, and not for each of them. */
    private List<String> checks(JsonNode branch) {
        String element = "\"#[]\"";
        List<String> code = new ArrayList<>();
        List<String> found = new CheckCode(contract).statements("#", "value", branch);
        if (found.stream().anyMatch(statement -> statement.contains(element))) {
            code.add("String item = field + \"[]\";");
        }
        found.forEach(statement -> code.add(statement.replace("\"#\"", "field").replace(element, "item")));
        return code;
    }

    /** Returns the members by which a JSON object is recognised: constants first, then names with their kind. */
    private String members(String type) {
        var code = new StringBuilder();
        contract.properties(type).forEach((wireName, property) -> {
            boolean constant = property.path("enum").size() == 1
                    && property.path("enum").get(0).isTextual();
            if (constant) {
                code.append(", Member.constant(\"")
                        .append(wireName)
                        .append("\", ")
                        .append(CheckCode.literal(property.path("enum").get(0).asText()))
                        .append(")");
            } else {
                code.append(", Member.of(\"")
                        .append(wireName)
                        .append("\", \"")
                        .append(kind(property))
                        .append("\")");
            }
        });
        return code.toString();
    }

    private String kind(JsonNode property) {
        if (Contract.isRef(property)) {
            return contract.isUnion(Contract.refName(property)) ? "any" : "object";
        }
        if (property.path("x-json").asBoolean()) {
            return "any";
        }
        if (property.path("type").asText().equals("array")) {
            return "array " + kind(property.path("items"));
        }
        return property.path("type").asText();
    }

    private List<Map<String, Object>> factories() {
        List<Map<String, Object>> factories = new ArrayList<>();
        for (JsonNode factory : schema.path("x-factories")) {
            String branch = factory.path("branch").asText();
            String taken = factory.path("takes").get(0).asText();
            factories.add(Map.of(
                    "java",
                    factory.path("name").asText(),
                    "branch",
                    branch,
                    "field",
                    JavaNames.field(taken),
                    "comment",
                    Javadoc.comment(4, List.of(factory.path("doc").asText()), List.of())));
        }
        return factories;
    }
}
