package dev.workersai.spec.sync;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LiveEntryTest {

    private final CatalogEntry known = new CatalogEntry(json("""
            {model: {id: '1', source: 1, name: '@cf/a/one', description: 'Our line',
                     task: {id: 't', name: 'Text Generation', description: 'Our words on the task.'},
                     tags: [],
                     properties: [{property_id: 'planned_deprecation_date', value: '2026-05-30'},
                                  {property_id: 'context_window', value: '100'},
                                  {property_id: 'beta', value: 'true'}]},
             input: {}, output: {}}
            """));
    private final LiveEntry entries = new LiveEntry(List.of(known));

    @Test
    void of_knownModel_keepsOurWordsAndTakesTheFacts() {
        JsonNode entry = entries.of(json("""
                        {id: '1', source: 1, name: '@cf/a/one', description: 'Vendor prose', schema: {input: {}},
                         deprecated: false, tags: [], created_at: '2026-01-01 10:00:00.000',
                         task: {id: 't', name: 'Text Generation', description: 'Vendor prose'},
                         properties: [{property_id: 'lora', value: 'true'}, {property_id: 'context_window', value: '200'}]}
                        """), known);

        assertThat(entry).isEqualTo(json("""
                        {id: '1', source: 1, name: '@cf/a/one', description: 'Our line',
                         task: {id: 't', name: 'Text Generation', description: 'Our words on the task.'},
                         tags: [],
                         properties: [{property_id: 'planned_deprecation_date', value: '2026-05-30'},
                                      {property_id: 'context_window', value: '200'},
                                      {property_id: 'lora', value: 'true'}],
                         created_at: '2026-01-01 10:00:00.000'}
                        """));
    }

    @Test
    void of_newModel_getsNeutralWords() {
        ObjectNode live = json("""
                {name: '@cf/b/new-model', description: 'Vendor prose', deprecated: true,
                 task: {id: 't', name: 'Text Generation', description: 'Vendor prose'}}
                """);

        assertThat(entries.of(live, null)).isEqualTo(json("""
                        {name: '@cf/b/new-model', description: 'new-model, Text Generation',
                         task: {id: 't', name: 'Text Generation', description: 'Our words on the task.'},
                         deprecated: true, properties: []}
                        """));
    }

    @Test
    void of_newTask_getsNeutralWords() {
        JsonNode entry =
                entries.of(json("{name: '@cf/b/c', task: {name: 'Video', description: 'Vendor prose'}}"), null);

        assertThat(entry.path("task").path("description").asText()).isEqualTo("Models for Video.");
    }

    @Test
    void of_newRetirementDate_isTaken() {
        JsonNode entry = entries.of(
                json(
                        "{name: '@cf/a/one', properties: [{property_id: 'planned_deprecation_date', value: '2027-01-01'}]}"),
                known);

        assertThat(new CatalogEntry(json("{}").set("model", entry))
                        .property("planned_deprecation_date")
                        .asText())
                .isEqualTo("2027-01-01");
    }
}
