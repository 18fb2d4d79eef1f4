package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CardsTest {

    private static final String CHAT_INPUT = """
            {oneOf: [
              {properties: {prompt: {type: 'string'}, image: {type: 'string'}, response_format: {}, stream: {type: 'boolean'}},
               required: ['prompt']},
              {properties: {requests: {type: 'array', items: {properties: {prompt: {type: 'string'}}}}}}]}
            """;
    private static final String CHAT_OUTPUT =
            "{oneOf: [{properties: {response: {type: 'string'}}}, {type: 'string', contentType: 'text/event-stream'}]}";

    @Test
    void card_factsOfTheCatalog_areInOneFormSortedByName() {
        ObjectNode card = card("""
                {property_id: 'context_window', value: '24000'}, {property_id: 'price', value: [
                  {unit: 'per M input tokens', price: 0.293, currency: 'USD'}]},
                {property_id: 'beta', value: 'true'}, {property_id: 'partner', value: 'false'},
                {property_id: 'terms', value: 'https://example.com'}, {property_id: 'function_calling', value: 'true'}
                """);

        assertThat(json(card.toString())).isEqualTo(json("""
                        {beta: true, capabilities: ['BATCH', 'JSON_SCHEMA', 'STREAMING', 'TOOLS', 'VISION'],
                         description: 'Ours', group: 'Chat', id: '@cf/a/one', task: 'Text Generation', terms: 'https://example.com',
                         contextWindow: 24000, prices: [{unit: 'per M input tokens', price: 0.293, currency: 'USD'}]}
                        """));
        assertThat(card.propertyStream().map(Map.Entry::getKey).toList()).isSorted();
    }

    @Test
    void card_catalogThatDeniesBatches_winsOverTheSchema() {
        assertThat(card("{property_id: 'async_queue', value: 'false'}")
                        .path("capabilities")
                        .toString())
                .doesNotContain("BATCH");
    }

    @Test
    void card_catalogThatDeniesVision_winsOverTheSchema() {
        assertThat(card("").path("capabilities").toString()).contains("VISION");
        assertThat(card("{property_id: 'vision', value: 'false'}")
                        .path("capabilities")
                        .toString())
                .doesNotContain("VISION");
    }

    @Test
    void card_retiredModel_carriesDateAndReplacement() {
        ObjectNode card = new Cards(json("{'@cf/a/one': '@cf/a/two'}"))
                .card(model("{property_id: 'planned_deprecation_date', value: '2026-05-30'}"), "Chat");

        assertThat(card.path("retiredOn").asText()).isEqualTo("2026-05-30");
        assertThat(card.path("replacement").asText()).isEqualTo("@cf/a/two");
    }

    @Test
    void card_retiredModelWithoutReplacement_isRefusedWithItsId() {
        assertThatThrownBy(() -> card("{property_id: 'planned_deprecation_date', value: '2026-05-30'}"))
                .hasMessageContainingAll("@cf/a/one", "replacements.json");
    }

    private static ObjectNode card(String properties) {
        return new Cards(json("{}")).card(model(properties), "Chat");
    }

    private static ModelForms model(String properties) {
        return ModelForms.of(
                new CatalogEntry(
                        json("{model: {name: '@cf/a/one', description: 'Ours', task: {name: 'Text Generation'},"
                                + " properties: [" + properties + "]}, input: " + CHAT_INPUT + ", output: "
                                + CHAT_OUTPUT + "}")),
                new PropertyRules(json("{}")));
    }
}
