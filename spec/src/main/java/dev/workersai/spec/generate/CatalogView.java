package dev.workersai.spec.generate;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the templates of the model catalog need: groups of constants, each with its card and its types. */
final class CatalogView {

    private final Contract contract;

    CatalogView(Contract contract) {
        this.contract = contract;
    }

    Map<String, Object> view() {
        Map<String, List<JsonNode>> byGroup = new TreeMap<>();
        var capabilities = new TreeSet<String>();
        for (JsonNode operation : contract.operations()) {
            JsonNode card = operation.path("x-card");
            if (card.has("group")) {
                byGroup.computeIfAbsent(card.path("group").asText(), key -> new ArrayList<>())
                        .add(operation);
                card.path("capabilities").forEach(capability -> capabilities.add(capability.asText()));
            }
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        byGroup.forEach((name, operations) -> groups.add(group(name, operations)));
        return Map.of("groups", groups, "imports", imports(byGroup));
    }

    private Map<String, Object> group(String name, List<JsonNode> operations) {
        Map<String, String> idByConstant = new TreeMap<>();
        List<Map<String, Object>> models = new ArrayList<>();
        for (JsonNode operation : operations) {
            String constant = operation.path("x-constant").asText();
            String id = operation.path("x-card").path("id").asText();
            String other = idByConstant.put(constant, id);
            if (other != null) {
                throw new IllegalStateException(
                        "two models of " + name + " would be called " + constant + ": " + other + " and " + id);
            }
            models.add(model(name, operation));
        }
        return Map.of("group", name, "models", models);
    }

    /** Returns, by class name, what the templates of the descriptor types need. */
    Map<String, Map<String, Object>> descriptorTypes() {
        Map<String, Map<String, Object>> types = new TreeMap<>();
        for (JsonNode operation : contract.operations()) {
            String group = operation.path("x-card").path("group").asText();
            if (group.isEmpty()) {
                continue;
            }
            boolean batch = method(operation, "batch") != null;
            String name = (batch ? "Batch" : "") + group + "Model";
            types.put(name, Map.of("name", name, "group", group, "batch", batch, "sealing", "final "));
        }
        types.replaceAll((name, view) -> types.containsKey("Batch" + name)
                ? Map.of("name", name, "group", requireNonNull(view.get("group")), "batch", false, "sealing", "")
                : view);
        return types;
    }

    private Map<String, Object> model(String group, JsonNode operation) {
        JsonNode card = operation.path("x-card");
        JsonNode batch = method(operation, "batch");
        String input = inputType(operation);
        String output = outputType(operation);
        String type = batch == null
                ? group + "Model<" + input + ", " + output + ">"
                : "Batch" + group + "Model<" + input + ", " + output + ", "
                        + JavaType.of(batch.path("body"), false).name() + ">";
        return Map.of(
                "constant",
                operation.path("x-constant").asText(),
                "type",
                type,
                "raw",
                batch == null ? group + "Model" : "Batch" + group + "Model",
                "types",
                typeTokens(input) + ", " + typeTokens(output)
                        + (batch == null
                                ? ""
                                : ", " + JavaType.of(batch.path("body"), false).name() + ".class"),
                "card",
                card(card),
                "deprecated",
                card.has("retiredOn"),
                "comment",
                comment(operation));
    }

    private static String typeTokens(String type) {
        return type.startsWith("List<")
                ? "new ListType(" + type.substring(5, type.length() - 1) + ".class)"
                : type + ".class";
    }

    private static @Nullable JsonNode method(JsonNode operation, String kind) {
        for (JsonNode method : operation.path("x-methods")) {
            if (method.path("kind").asText().equals(kind)) {
                return method;
            }
        }
        return null;
    }

    private static JsonNode first(JsonNode operation) {
        return operation.path("x-methods").get(0);
    }

    static String inputType(JsonNode operation) {
        JsonNode method = first(operation);
        if (method.has("x-query")) {
            return JavaType.of(method.path("x-query"), false).name();
        }
        return method.has("body") ? JavaType.of(method.path("body"), false).name() : "BinaryBody";
    }

    static String outputType(JsonNode operation) {
        JsonNode method = first(operation);
        if (method.has("x-events")) {
            return JavaType.of(method.path("x-events"), true).name();
        }
        return method.has("returns") ? JavaType.of(method.path("returns"), true).name() : "BinaryContent";
    }

    private static String comment(JsonNode operation) {
        JsonNode card = operation.path("x-card");
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Javadoc.escape(card.path("description").asText()) + ".");
        var facts = new StringBuilder("Model ")
                .append(Javadoc.code(card.path("id").asText()))
                .append('.');
        if (card.has("contextWindow")) {
            facts.append(" Context window ")
                    .append(card.path("contextWindow").asText())
                    .append(" tokens.");
        }
        if (card.has("outputDimensions")) {
            facts.append(" Vectors of ")
                    .append(card.path("outputDimensions").asText())
                    .append(" dimensions.");
        }
        for (JsonNode price : card.path("prices")) {
            facts.append(' ')
                    .append(price.path("price").decimalValue().toPlainString())
                    .append(' ')
                    .append(price.path("currency").asText())
                    .append(' ')
                    .append(Javadoc.escape(price.path("unit").asText()))
                    .append('.');
        }
        paragraphs.add(facts.toString());
        List<String> tags = card.has("retiredOn")
                ? List.of("@deprecated retired on " + card.path("retiredOn").asText() + "; use "
                        + Javadoc.code(card.path("replacement").asText()))
                : List.of();
        return Javadoc.comment(8, paragraphs, tags);
    }

    private static String card(JsonNode card) {
        List<String> calls = new ArrayList<>(List.of("ModelCard.builder()"));
        text(calls, card, "id");
        text(calls, card, "task");
        text(calls, card, "description");
        number(calls, card, "contextWindow");
        number(calls, card, "maxInputTokens");
        number(calls, card, "outputDimensions");
        card.path("prices")
                .forEach(price -> calls.add("price(new Price("
                        + CheckCode.literal(price.path("unit").asText()) + ", "
                        + price.path("price").decimalValue().toPlainString() + ", "
                        + CheckCode.literal(price.path("currency").asText()) + "))"));
        card.path("capabilities")
                .forEach(capability -> calls.add("capability(Capability." + capability.asText() + ")"));
        for (String flag : List.of("beta", "partner", "requiresPaidPlan")) {
            if (card.path(flag).asBoolean()) {
                calls.add(flag + "(true)");
            }
        }
        text(calls, card, "terms");
        text(calls, card, "info");
        if (card.has("retiredOn")) {
            calls.add("retiredOn(LocalDate.parse("
                    + CheckCode.literal(card.path("retiredOn").asText()) + "))");
            text(calls, card, "replacement");
        }
        calls.add("build()");
        return String.join("\n                            .", calls);
    }

    private static void text(List<String> calls, JsonNode card, String name) {
        if (card.has(name)) {
            calls.add(name + "(" + CheckCode.literal(card.path(name).asText()) + ")");
        }
    }

    private static void number(List<String> calls, JsonNode card, String name) {
        if (card.has(name)) {
            calls.add(name + "(" + card.path(name).asText() + "L)");
        }
    }

    private static List<String> imports(Map<String, List<JsonNode>> byGroup) {
        var imports = new TreeSet<String>();
        byGroup.values()
                .forEach(operations -> operations.forEach(operation -> {
                    for (String type : new String[] {inputType(operation), outputType(operation)}) {
                        String bare = type.startsWith("List<") ? type.substring(5, type.length() - 1) : type;
                        switch (bare) {
                            case "Object" -> {}
                            case "JsonNode" -> imports.add("com.fasterxml.jackson.databind.JsonNode");
                            case "BinaryBody", "BinaryContent" -> imports.add("dev.workersai.wire." + bare);
                            default -> imports.add("dev.workersai.model." + bare);
                        }
                    }
                    JsonNode batch = method(operation, "batch");
                    if (batch != null) {
                        imports.add("dev.workersai.model."
                                + JavaType.of(batch.path("body"), false).name());
                    }
                }));
        return List.copyOf(imports);
    }
}
