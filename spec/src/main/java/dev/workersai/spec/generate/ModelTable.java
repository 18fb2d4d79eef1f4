package dev.workersai.spec.generate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.workersai.spec.catalog.ModelName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes what there is to know of each model into a page of Markdown, one table for each group of constants. */
public final class ModelTable {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String COLUMNS = """

            | model | task | constant | typed method | can | context window | price | state |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final Contract contract;

    ModelTable(Contract contract) {
        this.contract = contract;
    }

    /**
     * Writes the page.
     *
     * @param description the OpenAPI file
     * @param page the Markdown file, replaced if there is one
     */
    public static void write(Path description, Path page) throws IOException {
        var contract = new Contract(MAPPER.readTree(Files.readAllBytes(description)));
        Files.writeString(page, new ModelTable(contract).markdown(), StandardCharsets.UTF_8);
    }

    String markdown() {
        Map<String, List<JsonNode>> byGroup = new TreeMap<>();
        int retired = 0;
        int all = 0;
        for (JsonNode operation : contract.operations()) {
            JsonNode card = operation.path("x-card");
            if (card.has("group")) {
                byGroup.computeIfAbsent(card.path("group").asText(), group -> new ArrayList<>())
                        .add(operation);
                all++;
                retired += card.has("retiredOn") ? 1 : 0;
            }
        }
        var page = new StringBuilder(String.format(Locale.ROOT, """
                # Models

                <!-- Written by the regenerate command from spec/openapi.yaml. Do not edit. -->

                %d models of the catalog, %d of them retired. A retired model keeps its constant and its method, both
                deprecated; most answer with an error by now. Prices are in USD, as the catalog states them; what a cell leaves
                out was not stated. The same facts are in the card of each model: `Models.Chat.GLM_5_3_FLASH.card()`.
                """, all, retired));
        byGroup.forEach((group, operations) -> section(page, group, operations));
        return page.toString();
    }

    private static void section(StringBuilder page, String group, List<JsonNode> operations) {
        String verb = group.substring(0, 1).toLowerCase(Locale.ROOT) + group.substring(1);
        page.append("\n## Models.")
                .append(group)
                .append("\n\nFluent: `ai.")
                .append(verb)
                .append("(…)`.\n");
        page.append(COLUMNS);
        operations.forEach(operation -> page.append(row(operation)));
    }

    private static String row(JsonNode operation) {
        JsonNode card = operation.path("x-card");
        List<String> cells = List.of(
                code(card.path("id").asText()) + "<br>"
                        + escaped(card.path("description").asText()),
                card.path("task").asText(),
                code(operation.path("x-constant").asText()),
                code(method(operation)),
                abilities(card),
                window(card),
                prices(card),
                state(card));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String method(JsonNode operation) {
        JsonNode method = operation.path("x-methods").get(0);
        String accessor =
                ModelName.ofWords(operation.path("tags").get(0).asText()).method();
        return accessor + "()." + method.path("name").asText();
    }

    private static String abilities(JsonNode card) {
        List<String> words = new ArrayList<>();
        card.path("capabilities")
                .forEach(capability ->
                        words.add(capability.asText().toLowerCase(Locale.ROOT).replace('_', ' ')));
        if (card.has("outputDimensions")) {
            words.add(card.path("outputDimensions").asText() + " dimensions");
        }
        return String.join(", ", words);
    }

    private static String prices(JsonNode card) {
        List<String> prices = new ArrayList<>();
        card.path("prices")
                .forEach(price -> prices.add(price.path("price").decimalValue().toPlainString() + " "
                        + escaped(price.path("unit").asText())));
        return String.join("<br>", prices);
    }

    private static String state(JsonNode card) {
        List<String> words = new ArrayList<>();
        if (card.has("retiredOn")) {
            words.add("retired " + card.path("retiredOn").asText()
                    + (card.has("replacement")
                            ? ", use " + code(card.path("replacement").asText())
                            : ""));
        }
        if (card.path("beta").asBoolean()) {
            words.add("beta");
        }
        if (card.path("requiresPaidPlan").asBoolean()) {
            words.add("paid plan");
        }
        if (card.path("partner").asBoolean()) {
            words.add("partner");
        }
        return String.join(", ", words);
    }

    private static String window(JsonNode card) {
        String tokens = number(card.path("contextWindow"));
        String each = number(card.path("maxInputTokens"));
        return each.isEmpty() ? tokens : tokens + (tokens.isEmpty() ? "" : "<br>") + each + " per text";
    }

    private static String number(JsonNode number) {
        return number.isNumber() ? String.format(Locale.ROOT, "%,d", number.asLong()) : "";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
