package dev.workersai.spec.compile;

import static dev.workersai.spec.Trees.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.workersai.spec.catalog.CatalogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PropertyRulesTest {

    private static final String BYTES = "{type: 'array', items: {type: 'number'}}";
    private final CatalogEntry model = new CatalogEntry(json("{model: {name: '@cf/a/one', task: {name: 'T'}}}"));

    @Test
    void apply_formAnywhere_isReplacedAndKeepsWordsAndDefault() {
        ObjectNode schema = json("""
                {properties: {image: {type: 'array', items: {type: 'number'}, description: 'd', default: []},
                              deep: {properties: {audio: {items: {type: 'number', title: 't'}, type: 'array'}}},
                              other: {type: 'array', items: {type: 'number', minimum: 0}}}}
                """);

        apply("{match: {side: 'input', schema: " + BYTES + "}, set: {type: 'string'}}", schema);

        assertThat(schema).isEqualTo(json("""
                        {properties: {image: {type: 'string', description: 'd', default: []},
                                      deep: {properties: {audio: {type: 'string'}}},
                                      other: {type: 'array', items: {type: 'number', minimum: 0}}}}
                        """));
    }

    @Test
    void apply_propertyName_matchesAtAnyDepthAndInUnionBranches() {
        ObjectNode schema = json(
                "{anyOf: [{properties: {seed: {type: 'number'}}}, {items: {properties: {seed: {type: 'number'}}}}]}");

        apply("{match: {side: 'input', property: ['seed']}, set: {type: 'integer'}}", schema);

        assertThat(schema)
                .isEqualTo(
                        json(
                                "{anyOf: [{properties: {seed: {type: 'integer'}}}, {items: {properties: {seed: {type: 'integer'}}}}]}"));
    }

    @Test
    void apply_itemOfWithHasAndWithout_extendsOnlyWhatFits() {
        ObjectNode schema = json("""
                {properties: {messages: {type: 'array', items: {properties: {role: {type: 'string'}}}},
                              parts: {type: 'array', items: {properties: {role: {type: 'string'}}}}}}
                """);

        apply(
                "{match: {side: 'input', itemOf: ['messages'], has: ['role'], without: ['name']},"
                        + " add: {properties: {name: {type: 'string'}, role: {minLength: 1, type: 'ignored'}}}}",
                schema);

        assertThat(schema.at("/properties/messages/items"))
                .isEqualTo(json("{properties: {role: {type: 'string', minLength: 1}, name: {type: 'string'}}}"));
        assertThat(schema.at("/properties/parts/items")).isEqualTo(json("{properties: {role: {type: 'string'}}}"));
    }

    @Test
    void apply_remove_takesThePropertyAway() {
        ObjectNode schema = json("{properties: {a: {type: 'string'}, b: {type: 'string'}}}");

        apply("{match: {side: 'input', property: ['a']}, remove: true}", schema);

        assertThat(schema).isEqualTo(json("{properties: {b: {type: 'string'}}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{side: 'output', property: ['a']}",
                "{side: 'input', property: ['a'], task: 'Other'}",
                "{side: 'input', property: ['a'], notModels: ['@cf/a/one']}",
                "{side: 'input', property: ['b']}",
                "{side: 'input', property: ['a'], schema: {type: 'number'}}"
            })
    void apply_ruleForOthers_changesNothing(String match) {
        ObjectNode schema = json("{properties: {a: {type: 'string'}}}");

        apply("{match: " + match + ", set: {type: 'integer'}}", schema);

        assertThat(schema).isEqualTo(json("{properties: {a: {type: 'string'}}}"));
    }

    private void apply(String rule, ObjectNode schema) {
        new PropertyRules(json("{rules: [" + rule + "]}")).apply(model, "input", schema);
    }
}
