package dev.workersai.spec.generate;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ModelTableTest {

    @Test
    void markdown_modelWithAllFacts_hasThemInOneRow() {
        String page = table("""
                {id: '@cf/a/rank-1', group: 'Rerank', task: 'Text Classification', description: 'Scores a|b <fast>',
                 contextWindow: 131072, maxInputTokens: 512, capabilities: ['BATCH', 'JSON_SCHEMA'], outputDimensions: 768, beta: true,
                 prices: [{unit: 'per M input tokens', price: 0.003, currency: 'USD'}]}""");

        assertThat(page)
                .contains("1 models of the catalog, 0 of them retired")
                .contains("## Models.Rerank\n\nFluent: `ai.rerank(…)`.")
                .contains("| `@cf/a/rank-1`<br>Scores a\\|b &lt;fast> | Text Classification | `RANK_1`"
                        + " | `textClassification().rank1` | batch, json schema, 768 dimensions | 131,072<br>512 per text"
                        + " | 0.003 per M input tokens | beta |\n");
    }

    @Test
    void markdown_modelOfWhichLittleIsStated_hasEmptyCells() {
        assertThat(table("{id: '@cf/a/rank-1', group: 'Rerank', task: 'Text Classification', description: 'Scores'}"))
                .contains("`textClassification().rank1` |  |  |  |  |\n");
    }

    @Test
    void markdown_retiredModel_saysWhenAndWhatInstead() {
        String page = table("""
                {id: '@cf/a/rank-1', group: 'Rerank', task: 'Text Classification', description: 'Scores',
                 retiredOn: '2026-05-30', replacement: '@cf/a/rank-2'}""");

        assertThat(page).contains("1 of them retired", "| retired 2026-05-30, use `@cf/a/rank-2` |\n");
    }

    private static String table(String card) {
        return new ModelTable(new Contract(json("{paths: {'/ai/run/@cf/a/rank-1': {post: {'x-card': " + card
                        + ", 'x-constant': 'RANK_1', tags: ['Text Classification'], 'x-methods': [{name: 'rank1'}]}},"
                        + " '/ai/tasks/search': {get: {}}}}")))
                .markdown();
    }
}
