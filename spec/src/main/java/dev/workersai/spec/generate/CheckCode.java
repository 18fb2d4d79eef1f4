package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Writes the statements that hold a field to its bounds. */
final class CheckCode {

    private final Contract contract;

    CheckCode(Contract contract) {
        this.contract = contract;
    }

    /** Returns statements that use a local {@code checks}; none where the schema has no bounds. */
    List<String> statements(String wireName, String expression, JsonNode schema) {
        List<String> code = new ArrayList<>();
        String name = literal(wireName);
        if (Contract.isRef(schema)) {
            String type = Contract.refName(schema);
            if (contract.isUnion(type) && new UnionView(contract, type).isBounded()) {
                code.add(type + ".check(checks.type(), " + name + ", " + expression + ");");
            }
            return code;
        }
        if (schema.has("x-enum") || schema.path("x-json").asBoolean()) {
            return code;
        }
        bound(code, "atLeast", name, expression, schema.path("minimum"));
        bound(code, "atMost", name, expression, schema.path("maximum"));
        size(code, "length", name, expression, schema, "minLength", "maxLength");
        size(code, "size", name, expression, schema, "minItems", "maxItems");
        size(code, "size", name, expression, schema, "minProperties", "maxProperties");
        if (schema.has("pattern")) {
            code.add("checks.matches(" + name + ", " + expression + ", "
                    + literal(schema.path("pattern").asText()) + ");");
        }
        JavaType type = JavaType.of(schema, false);
        if (type.isList() && !type.isBytes()) {
            elements(code, wireName, expression, schema.path("items"));
        }
        return code;
    }

    private void elements(List<String> code, String wireName, String expression, JsonNode items) {
        List<String> inner = statements(wireName + "[]", "element", items);
        if (!inner.isEmpty()) {
            code.add("if (" + expression + " != null) {");
            code.add("    for (" + JavaType.of(items, false).name() + " element : " + expression + ") {");
            inner.forEach(statement -> code.add("        " + statement));
            code.add("    }");
            code.add("}");
        }
    }

    private static void bound(List<String> code, String rule, String name, String expression, JsonNode bound) {
        if (bound.isNumber()) {
            code.add("checks." + rule + "(" + name + ", " + expression + ", \"" + Facts.number(bound) + "\");");
        }
    }

    private static void size(
            List<String> code,
            String rule,
            String name,
            String expression,
            JsonNode schema,
            String least,
            String most) {
        if (schema.has(least) || schema.has(most)) {
            code.add("checks." + rule + "(" + name + ", " + expression + ", "
                    + schema.path(least).asInt(0) + ", "
                    + (schema.has(most) ? schema.path(most).asText() : "Integer.MAX_VALUE") + ");");
        }
    }

    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
